package org.webnav.connector.navision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.ItemDescriptions;

public class DescriptionReadingTest extends SimulatorTestCase {

    @Test
    public void putsLinesTogetherThroughSeveralPortions() {
        List<ItemDescriptions> items = new ArrayList<>();
        ReadResult result = connector.descriptions(null, items::addAll);

        assertThat(result.complete()).isTrue();
        assertThat(items)
                .extracting(ItemDescriptions::item)
                .doesNotHaveDuplicates()
                .hasSize(86);
        assertThat(of(items, "1896-S"))
                .containsOnlyKeys("en", "lv", "ru")
                .containsEntry(
                        "en",
                        "Desk with an oak veneer top, 200 x 100 cm, and a drawer unit on the right."
                                + " A cable duct keeps the top tidy.");
    }

    @Test
    public void beginsAParagraphAtAnEmptyLineAndAtAFurtherText() {
        line("Item", "1896-S", "", 1, 10000, "Made to");
        line("Item", "1896-S", "", 1, 20000, "order.");
        line("Item", "1896-S", "", 1, 30000, "");
        line("Item", "1896-S", "", 1, 40000, "No returns.");
        line("Item", "1896-S", "", 2, 10000, "Oak.");
        line("Item", "1896-S", "DEU", 1, 10000, "Schreibtisch");
        line("Resource", "1896-S", "", 1, 10000, "Of a resource");

        List<ItemDescriptions> items = new ArrayList<>();
        connector.descriptions(null, items::addAll);
        assertThat(of(items, "1896-S"))
                .containsOnlyKeys("", "en", "lv", "ru")
                .containsEntry("", "Made to order.\nNo returns.\nOak.");
    }

    @Test
    public void readsOnlyItemsWhoseTextsChanged() {
        Instant before = Instant.now();
        line("Item", "1928-S", "LVI", 1, 10000, "Lampa ar vadu.");

        List<ItemDescriptions> items = new ArrayList<>();
        ReadResult result = connector.descriptions(before, items::addAll);

        assertThat(result.complete()).isFalse();
        assertThat(items).extracting(ItemDescriptions::item).containsExactly("1928-S");
        assertThat(items.get(0).descriptions().get("lv")).startsWith("Lampa ar vadu.");
    }

    @Test
    public void asksForEverythingOnlyWhereNoMomentsOfChangesArePublished() {
        NavisionConnector other = simulator.connector(
                "CRONUS International Ltd.",
                "cronus-demo-key",
                Duration.ofSeconds(20),
                100,
                "ItemExtendedTexts.SystemModifiedAt=");

        List<ItemDescriptions> items = new ArrayList<>();
        assertThat(other.descriptions(Instant.EPOCH, items::addAll)).isEqualTo(new ReadResult(false, null));
        assertThat(items).isEmpty();
        assertThat(other.descriptions(null, items::addAll).complete()).isTrue();
        assertThat(items).isNotEmpty();
    }

    private static void line(String table, String number, String language, int text, int line, String content) {
        simulator.admin(
                "POST",
                "records",
                ("{'table':'Extended Text Line','fields':{'Table Name':'%s','No.':'%s','Language Code':'%s',"
                                + "'Text No.':%d,'Line No.':%d,'Text':'%s'}}")
                        .formatted(table, number, language, text, line, content));
    }

    private static Map<String, String> of(List<ItemDescriptions> items, String number) {
        return items.stream()
                .filter(item -> item.item().equals(number))
                .findFirst()
                .orElseThrow()
                .descriptions();
    }
}

package org.webnav.connector.navision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Attribute;
import org.webnav.connector.api.ErpRecords.AttributeOption;
import org.webnav.connector.api.ErpRecords.ItemAttributes;
import org.webnav.connector.api.ErpRecords.ItemVariants;
import org.webnav.connector.api.ErpRecords.Variant;

public class AttributeReadingTest extends SimulatorTestCase {

    @Test
    public void readsDefinitionsWithTextsAndOptions() {
        List<Attribute> attributes = all(connector::attributes);

        assertThat(attributes)
                .extracting(Attribute::code)
                .contains("COLOR", "MAIN_MATERIAL", "OVERALL_WIDTH", "ASSEMBLY_REQUIRED", "MODEL_YEAR");
        Attribute color = attributes.get(0);
        assertThat(color.type()).isEqualTo("OPTION");
        assertThat(color.names()).containsEntry("", "Color").containsEntry("lv", "Krāsa");
        assertThat(color.options())
                .contains(new AttributeOption("Red", Map.of("", "Red", "en", "Red", "lv", "Sarkana", "ru", "Красный")));
        Attribute width = attributes.get(2);
        assertThat(width.type()).isEqualTo("NUMBER");
        assertThat(width.unit()).isEqualTo("CM");
        assertThat(width.names()).containsEntry("", "Overall Width").containsEntry("en", "Width");
        assertThat(width.options()).isEmpty();
    }

    @Test
    public void readsWhatItemsHaveThroughSeveralPortions() {
        List<ItemAttributes> items = new ArrayList<>();
        ReadResult result = connector.itemAttributes(null, items::addAll);

        assertThat(result.complete()).isTrue();
        assertThat(items).extracting(ItemAttributes::item).doesNotHaveDuplicates();
        assertThat(items)
                .contains(new ItemAttributes(
                        "1906-S",
                        Map.of(
                                "COLOR", "Black",
                                "MAIN_MATERIAL", "Wood",
                                "OVERALL_DEPTH", "75",
                                "OVERALL_HEIGHT", "90",
                                "ASSEMBLY_REQUIRED", "Yes",
                                "MODEL_YEAR", "1942")))
                .contains(new ItemAttributes("80217", Map.of("COLOR", "Black", "CABLE_LENGTH", "1.8")));
    }

    @Test
    public void readsOnlyItemsWhoseValuesChanged() {
        Instant before = Instant.now();
        change(
                "Item Attribute Value Mapping",
                "{'Table ID':27,'No.':'70100','Item Attribute ID':1,'Item Attribute Value ID':4}");

        List<ItemAttributes> items = new ArrayList<>();
        ReadResult result = connector.itemAttributes(before, items::addAll);

        assertThat(result.complete()).isFalse();
        assertThat(items).containsExactly(new ItemAttributes("70100", Map.of("COLOR", "Red")));
    }

    @Test
    public void knowsNoAttributesWhereTheirPagesAreNotPublished() {
        NavisionConnector other = simulator.connector(
                "CRONUS International Ltd.",
                "cronus-demo-key",
                Duration.ofSeconds(20),
                100,
                "",
                "ItemAttributes=NotThere,ItemAttributeValueMapping=");

        assertThat(all(other::attributes)).isEmpty();
        List<ItemAttributes> items = new ArrayList<>();
        assertThat(other.itemAttributes(null, items::addAll).complete()).isTrue();
        assertThat(items).isEmpty();
        assertThat(other.health().reachable()).isTrue();
    }

    @Test
    public void readsVariantsWithTextsAndWhichAreBlocked() {
        change("Item Variant", "{'Item No.':'1001','Code':'S','Sales Blocked':true}");

        List<ItemVariants> items = new ArrayList<>();
        ReadResult result = connector.variants(null, items::addAll);

        assertThat(result.complete()).isTrue();
        assertThat(items).extracting(ItemVariants::item).containsExactlyInAnyOrder("1001", "1908-S");
        List<Variant> bicycles = items.stream()
                .filter(row -> row.item().equals("1001"))
                .findFirst()
                .orElseThrow()
                .variants();
        assertThat(bicycles).extracting(Variant::code).containsExactly("L", "M", "S");
        assertThat(bicycles).extracting(Variant::blocked).containsExactly(false, false, true);
        assertThat(bicycles.get(0).names())
                .containsEntry("", "Touring Bicycle, frame L")
                .containsEntry("lv", "Rāmis L");
    }

    @Test
    public void readsOnlyItemsWhoseVariantsChanged() {
        Instant before = Instant.now();
        change("Item Variant", "{'Item No.':'1908-S','Code':'ARM','Description':'With arms'}");

        List<ItemVariants> items = new ArrayList<>();
        ReadResult result = connector.variants(before, items::addAll);

        assertThat(result.complete()).isFalse();
        assertThat(items).extracting(ItemVariants::item).containsExactly("1908-S");
        assertThat(items.get(0).variants()).hasSize(2);
    }

    @Test
    public void makesCodesOfNames() {
        assertThat(Definition.option("Left|Right", "7")).isEqualTo("7");
        assertThat(Definition.option("Left", "7")).isEqualTo("Left");
    }

    private static void change(String table, String fields) {
        simulator.admin("POST", "records", "{'table':'" + table + "','fields':" + fields + "}");
    }
}

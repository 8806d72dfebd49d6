package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.CatalogFeed.ItemAttributesRow;
import org.webnav.catalog.api.CatalogFeed.ItemDescriptionsRow;
import org.webnav.catalog.api.CatalogFeed.ItemVariantsRow;
import org.webnav.catalog.api.ItemDetail;
import org.webnav.catalog.api.ItemSheet.Variant;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Violation;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public class ErpAttributesTest {

    @Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final CatalogFixture catalog;

    public ErpAttributesTest(TestDatabase database) {
        catalog = new CatalogFixture(database);
    }

    @Before
    public void load() {
        catalog.load();
    }

    @Test
    public void showsTheErpsAttributesInTheLanguageOfTheReader() {
        feed(color("Black", "Red"), number("WIDTH"));
        give("1896-S", Map.of("COLOR", List.of("Black"), "WIDTH", List.of("200.0"), "NO_SUCH", List.of("x")));

        List<ItemDetail.Property> properties = catalog.details
                .find(null, "1896-S", CatalogFixture.LATVIAN)
                .orElseThrow()
                .properties();
        assertThat(properties).extracting(ItemDetail.Property::name).containsExactly("Krāsa", "WIDTH");
        assertThat(values("1896-S"))
                .containsOnly(Map.entry("COLOR", List.of("Black")), Map.entry("WIDTH", List.of("200")));
        assertThat(catalog.attributes.ofErp())
                .containsOnly(Map.entry("COLOR", Set.of("", "lv")), Map.entry("WIDTH", Set.of("")));
    }

    @Test
    public void writesOnlyWhatDiffers() {
        assertThat(feed(color("Black"), number("WIDTH"))).isEqualTo(2);
        assertThat(feed(color("Black"), number("WIDTH"))).isZero();
        assertThat(give("1896-S", Map.of("COLOR", List.of("Black")))).isEqualTo(1);
        long head = catalog.documents.head(catalog.channel);

        assertThat(give("1896-S", Map.of("COLOR", List.of("Black")))).isZero();
        assertThat(give("NO-SUCH", Map.of("COLOR", List.of("Black")))).isZero();
        assertThat(catalog.documents.head(catalog.channel)).isEqualTo(head);
    }

    @Test
    public void leavesToTheOwnersPeopleHowAttributesAreShown() {
        feed(color("Black"));
        Attribute erps = catalog.attributes.find("COLOR").orElseThrow().value();
        catalog.attributes.put(List.of(new Attribute(
                "COLOR",
                erps.type(),
                "",
                Map.of("et", "Värv"),
                List.of(new Attribute.Option("Black", Map.of())),
                List.of("DESK"),
                false,
                7)));

        feed(color("Black", "Red"));

        Attribute kept = catalog.attributes.find("COLOR").orElseThrow().value();
        assertThat(kept.names()).isEqualTo(Map.of("", "Color", "lv", "Krāsa", "et", "Värv"));
        assertThat(kept.options()).extracting(Attribute.Option::code).containsExactly("Black", "Red");
        assertThat(kept.categories()).containsExactly("DESK");
        assertThat(kept.filter()).isFalse();
        assertThat(kept.place()).isEqualTo(7);
    }

    @Test
    public void refusesToChangeWhatTheErpOwns() {
        feed(color("Black"));
        give("1896-S", Map.of("COLOR", List.of("Black")));

        Attribute renamed = new Attribute(
                "COLOR",
                AttributeType.LIST,
                "",
                Map.of("lv", "Tonis"),
                List.of(new Attribute.Option("Black", Map.of())),
                List.of(),
                true,
                1);
        assertThatThrownBy(() -> catalog.attributes.put(List.of(renamed)))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly("catalog.owned-by-erp"));
        assertThatThrownBy(() -> catalog.attributes.put(List.of(color("Black", "Own"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> catalog.attributes.remove("COLOR", "")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> catalog.change("1896-S", "{'attributes':{'COLOR':[]}}"))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("attributes.COLOR"));
        assertThat(catalog.sheets.get("1896-S").ownedByErp()).contains("attributes.COLOR");
        assertThat(values("1896-S")).containsEntry("COLOR", List.of("Black"));
    }

    @Test
    public void keepsValuesOfTheOwnersPeopleBesideTheErps() {
        catalog.attributes.put(
                List.of(new Attribute("SAFE", AttributeType.YES_NO, "", Map.of(), List.of(), List.of(), true, 1)));
        catalog.change("1896-S", "{'attributes':{'SAFE':['true']}}");
        feed(color("Black", "Red"));
        give("1896-S", Map.of("COLOR", List.of("Black"), "SAFE", List.of("false")));
        give("1896-S", Map.of("COLOR", List.of("Red")));

        assertThat(values("1896-S"))
                .containsOnly(Map.entry("SAFE", List.of("true")), Map.entry("COLOR", List.of("Red")));
    }

    @Test
    public void takesValuesFromItemsThatAFullReadingDoesNotName() {
        feed(color("Black"));
        give("1896-S", Map.of("COLOR", List.of("Black")));
        give("1900-S", Map.of("COLOR", List.of("Black")));

        assertThat(catalog.feed.clearItemAttributesOfAllBut(catalog.channel, Set.of("1900-S")))
                .isEqualTo(1);
        assertThat(values("1896-S")).isEmpty();
        assertThat(values("1900-S")).isNotEmpty();
    }

    @Test
    public void keepsAnOptionThatItemsStillHaveAndAnAttributeThatTheErpDropped() {
        feed(color("Black", "Red"), number("WIDTH"));
        give("1896-S", Map.of("COLOR", List.of("Black"), "WIDTH", List.of("5")));

        feed(color("Red"));

        assertThat(catalog.attributes.find("COLOR").orElseThrow().value().options())
                .extracting(Attribute.Option::code)
                .containsExactly("Red", "Black");
        assertThat(catalog.attributes.ofErp()).containsOnlyKeys("COLOR");
        catalog.attributes.remove("WIDTH", "");
        assertThat(values("1896-S")).containsOnlyKeys("COLOR");
    }

    @Test
    public void followsATypeThatTheErpChanges() {
        feed(number("WIDTH"));
        give("1896-S", Map.of("WIDTH", List.of("5")));

        feed(new Attribute("WIDTH", AttributeType.TEXT, "", Map.of("", "Width"), List.of(), List.of(), true, 1));

        assertThat(values("1896-S")).isEmpty();
        give("1896-S", Map.of("WIDTH", List.of("wide")));
        assertThat(values("1896-S")).containsEntry("WIDTH", List.of("wide"));
    }

    @Test
    public void takesVariantsAndKeepsThoseOfTheOwnersPeople() {
        catalog.change("1896-S", "{'variants':[{'code':'OWN','names':{'en':'Own'},'blocked':false}]}");
        variants("1896-S", variant("L", false), variant("S", true));

        assertThat(catalog.sheets.get("1896-S").sheet().variants())
                .extracting(Variant::code)
                .containsExactly("L", "S", "OWN");
        assertThat(catalog.sheets.get("1896-S").ownedByErp()).contains("variants");
        assertThatThrownBy(() -> catalog.change("1896-S", "{'variants':[]}"))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("variants"));
        assertThat(variants("1896-S", variant("L", false), variant("S", true))).isZero();

        variants("1896-S", variant("S", false));
        assertThat(catalog.sheets.get("1896-S").sheet().variants())
                .extracting(Variant::code)
                .containsExactly("S", "OWN");
        assertThat(catalog.feed.clearVariantsOfAllBut(catalog.channel, Set.of()))
                .isEqualTo(1);
        assertThat(catalog.sheets.get("1896-S").sheet().variants())
                .extracting(Variant::code)
                .containsExactly("OWN");
    }

    @Test
    public void keepsAttributesAndVariantsWhenTheItemComesAgain() {
        feed(color("Black"));
        give("1896-S", Map.of("COLOR", List.of("Black")));
        variants("1896-S", variant("L", false));

        catalog.feed.applyItems(
                catalog.channel, List.of(CatalogFixture.item("1896-S", Map.of("en", "ATHENS Desk 2"), "DESK")));

        assertThat(values("1896-S")).containsOnlyKeys("COLOR");
        assertThat(catalog.sheets.get("1896-S").sheet().variants()).hasSize(1);
        assertThat(variants("1896-S", variant("L", false))).isZero();
    }

    @Test
    public void takesDescriptionsAndKeepsThoseOfTheOwnersPeople() {
        catalog.change("1896-S", "{'descriptions':{'et':'Kirjutuslaud'}}");
        assertThat(describe("1896-S", Map.of("", "A desk", "lv", "Galds"))).isEqualTo(1);
        assertThat(describe("1896-S", Map.of("", "A desk", "lv", "Galds"))).isZero();

        assertThat(descriptions("1896-S")).isEqualTo(Map.of("", "A desk", "lv", "Galds", "et", "Kirjutuslaud"));
        assertThat(catalog.sheets.get("1896-S").ownedByErp()).contains("descriptions.lv");
        assertThatThrownBy(() -> catalog.change("1896-S", "{'descriptions':{'lv':'Mans galds'}}"))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactly("descriptions.lv"));
        assertThat(catalog.details
                        .find(null, "1896-S", CatalogFixture.LATVIAN)
                        .orElseThrow()
                        .item()
                        .description())
                .isEqualTo("Galds");

        describe("1896-S", Map.of("", "A desk"));
        assertThat(descriptions("1896-S")).containsOnlyKeys("", "et");
        assertThat(catalog.feed.clearDescriptionsOfAllBut(catalog.channel, Set.of()))
                .isEqualTo(1);
        assertThat(descriptions("1896-S")).containsOnlyKeys("et");
        assertThat(describe("NO-SUCH", Map.of("", "Nothing"))).isZero();
    }

    @Test
    public void keepsDescriptionsWhenTheItemComesAgain() {
        describe("1896-S", Map.of("lv", "Galds"));

        catalog.feed.applyItems(
                catalog.channel, List.of(CatalogFixture.item("1896-S", Map.of("en", "ATHENS Desk 2"), "DESK")));

        assertThat(descriptions("1896-S")).isEqualTo(Map.of("lv", "Galds"));
        assertThat(describe("1896-S", Map.of("lv", "Galds"))).isZero();
    }

    @Test
    public void takesThemFromAProcessOfTheChannelAlone() {
        catalog.becomeBuyer(new java.util.UUID(5, 5));
        assertThatThrownBy(() -> describe("1896-S", Map.of())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feed(color("Black"))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> give("1896-S", Map.of())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> variants("1896-S")).isInstanceOf(NotPermitted.class);
    }

    private int feed(Attribute... attributes) {
        return catalog.feed.applyAttributes(catalog.channel, List.of(attributes));
    }

    private int give(String number, Map<String, List<String>> values) {
        return catalog.feed.applyItemAttributes(catalog.channel, List.of(new ItemAttributesRow(number, values)));
    }

    private int variants(String number, Variant... variants) {
        return catalog.feed.applyVariants(catalog.channel, List.of(new ItemVariantsRow(number, List.of(variants))));
    }

    private int describe(String number, Map<String, String> texts) {
        return catalog.feed.applyDescriptions(catalog.channel, List.of(new ItemDescriptionsRow(number, texts)));
    }

    private Map<String, String> descriptions(String number) {
        return catalog.sheets.get(number).sheet().descriptions();
    }

    private Map<String, List<String>> values(String number) {
        return catalog.sheets.get(number).sheet().attributes();
    }

    private static Variant variant(String code, boolean blocked) {
        return new Variant(code, Map.of("", "Size " + code, "lv", "Izmērs " + code), blocked);
    }

    private static Attribute color(String... options) {
        return new Attribute(
                "COLOR",
                AttributeType.LIST,
                "",
                Map.of("", "Color", "lv", "Krāsa"),
                List.of(options).stream()
                        .map(code -> new Attribute.Option(code, Map.of("", code, "lv", code.toLowerCase(Locale.ROOT))))
                        .toList(),
                List.of(),
                true,
                1);
    }

    private static Attribute number(String code) {
        return new Attribute(code, AttributeType.NUMBER, "CMT", Map.of("", code), List.of(), List.of(), true, 2);
    }
}

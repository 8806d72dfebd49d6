package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Test;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.Attributes;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.Tagged;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Paging;
import org.webnav.platform.api.Violation;

public class AttributesTest extends OnBothDatabases {

    @Test
    public void keepsDefinitionsAndWritesOnlyThoseThatDiffer() {
        Attribute color = list("COLOR", 2, "RED", "BLUE");
        Attribute width = new Attribute(
                "WIDTH", AttributeType.NUMBER, "MMT", Map.of("en", "Width"), List.of(), List.of("DESK"), true, 1);
        assertThat(catalog.attributes.put(List.of(color, width))).isEqualTo(new Attributes.Applied(2, 0));
        assertThat(catalog.attributes.put(List.of(color, width))).isEqualTo(new Attributes.Applied(0, 0));
        assertThat(catalog.attributes.all()).containsExactly(width, color);
        Attribute size = list("SIZE", 3, "S", "L");
        assertThat(catalog.attributes.put(List.of(list("COLOR", 4, "RED", "BLUE"), width, size)))
                .isEqualTo(new Attributes.Applied(1, 1));
    }

    @Test
    public void tellsEveryFault() {
        Attribute bad = new Attribute(
                "small", AttributeType.TEXT, "MMT", Map.of(), List.of(option("A")), List.of("NONE"), true, 1);
        assertThatThrownBy(() -> catalog.attributes.put(List.of(list("OK", 1, "A"), bad)))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("[1].code", "[1].unit", "[1].categories", "[1].options"));
        assertThat(catalog.attributes.all()).isEmpty();
    }

    @Test
    public void whatItemsHaveStaysPossible() {
        catalog.attributes.put(List.of(list("COLOR", 1, "RED", "BLUE")));
        catalog.change("1000", "{'attributes':{'COLOR':['RED']}}");
        assertThatThrownBy(() -> catalog.attributes.put(List.of(list("COLOR", 1, "BLUE"))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> catalog.attributes.put(List.of(
                        new Attribute("COLOR", AttributeType.TEXT, "", Map.of(), List.of(), List.of(), true, 1))))
                .isInstanceOf(Conflict.class);
        catalog.attributes.put(List.of(list("COLOR", 1, "RED")));
        catalog.attributes.remove("COLOR", "");
        assertThat(catalog.sheets.get("1000").sheet().attributes()).isEmpty();
    }

    @Test
    public void aChangeUponAnOldDefinitionIsRefused() {
        catalog.attributes.put(List.of(list("COLOR", 1, "RED")));
        Tagged<Attribute> seen = catalog.attributes.find("COLOR").orElseThrow();
        catalog.attributes.put(list("COLOR", 5, "RED"), seen.tag());
        assertThatThrownBy(() -> catalog.attributes.put(list("COLOR", 6, "RED"), seen.tag()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    public void anAttributeIsInheritedByTheCategoriesBelow() {
        catalog.attributes.put(List.of(
                new Attribute("LEGS", AttributeType.NUMBER, "", Map.of(), List.of(), List.of("FURNITURE"), true, 1)));
        catalog.change("1896-S", "{'attributes':{'LEGS':['4']}}");
        assertThatThrownBy(() -> catalog.change("1000", "{'attributes':{'LEGS':['4']}}"))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.violations())
                        .extracting(Violation::code)
                        .containsExactly("catalog.attribute-of-another-category"));
    }

    @Test
    public void filtersInTheTablesWhileThereIsNoIndex() {
        catalog.attributes.put(List.of(
                list("COLOR", 1, "RED", "BLUE"),
                new Attribute("WIDTH", AttributeType.NUMBER, "", Map.of(), List.of(), List.of(), true, 2)));
        catalog.change("1000", "{'attributes':{'COLOR':['RED'],'WIDTH':['10..20']}}");
        catalog.change("1896-S", "{'attributes':{'COLOR':['BLUE','RED'],'WIDTH':['30']}}");
        catalog.change("1900-S", "{'attributes':{'COLOR':['BLUE']}}");
        assertThat(find(values("COLOR", "RED"))).containsExactly("1000", "1896-S");
        assertThat(find(range("WIDTH", "15", null))).containsExactly("1000", "1896-S");
        assertThat(find(range("WIDTH", null, "15"), values("COLOR", "RED"))).containsExactly("1000");
        assertThat(find(values("WIDTH", "30"))).containsExactly("1896-S");
    }

    @Test
    public void onlyTheOwnersPeopleDefine() {
        catalog.becomeBuyer(catalog.customers.add("10000", ""));
        assertThatThrownBy(() -> catalog.attributes.put(List.of())).isInstanceOf(NotPermitted.class);
    }

    private List<String> find(ItemFilter... filters) {
        ItemQuery query = new ItemQuery(
                "", "", Locale.ENGLISH, new Paging(0, 20), null, List.of(filters), ItemQuery.BY_NUMBER, false);
        return catalog.items.list(query).page().items().stream()
                .map(item -> item.number())
                .toList();
    }

    private static ItemFilter values(String attribute, String... values) {
        return new ItemFilter(attribute, java.util.Set.of(values), null, null);
    }

    private static ItemFilter range(String attribute, String from, String to) {
        return new ItemFilter(
                attribute,
                java.util.Set.of(),
                from == null ? null : new java.math.BigDecimal(from),
                to == null ? null : new java.math.BigDecimal(to));
    }

    private static Attribute list(String code, int place, String... options) {
        return new Attribute(
                code,
                AttributeType.LIST,
                "",
                Map.of("en", code),
                Stream.of(options).map(AttributesTest::option).toList(),
                List.of(),
                true,
                place);
    }

    private static Attribute.Option option(String code) {
        return new Attribute.Option(code, Map.of("en", code.toLowerCase(Locale.ROOT)));
    }
}

package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules.Kind;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Line;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;

public class AssortmentTest extends OnBothDatabases {

    private static final Locale EN = Locale.ENGLISH;

    @Test
    public void whatIsHiddenIsUnknownAtEveryDoor() {
        UUID buyer = catalog.customers.add("10000", "RETAIL");
        String gtin = CatalogFixture.ITEMS.get(0).gtin();
        catalog.feed.applyPictures(
                catalog.channel, List.of(new PictureRow("1896-S", "image/png", new byte[] {1, 2, 3})));
        catalog.change("1896-S", "{'manufacturerNumber':'MAKER-1','customerNumbers':{'10000':['MY-DESK']}}");
        hide(new Target(Kind.CUSTOMER, "10000"), new Rule(By.CATEGORY, "DESK", "", Visibility.HIDDEN));
        List<String> codes = List.of("1896-s", gtin, "MAKER-1", "MY-DESK");

        assertThat(catalog.codes.lookUp(null, codes, EN)).hasSize(3);
        catalog.becomeBuyer(buyer);
        assertThat(catalog.search("", "", EN)).containsExactly("1000", "1900-S");
        assertThat(catalog.search("athens", "", EN)).isEmpty();
        assertThat(catalog.page("", "", EN, new org.webnav.platform.api.Paging(0, 1))
                        .total())
                .isEqualTo(2);
        assertThat(catalog.items.find("1896-s", EN)).isEmpty();
        assertThat(catalog.items.findAll(List.of("1896-S", "1900-S"), EN)).containsOnlyKeys("1900-S");
        assertThat(catalog.pictures.find("1896-S")).isEmpty();
        assertThat(catalog.codes.lookUp(null, codes, EN)).isEmpty();
        assertThat(catalog.items.categories(EN))
                .extracting(Category::code, Category::items)
                .contains(org.assertj.core.groups.Tuple.tuple("DESK", 0L));
        assertThat(catalog.assortments.check(buyer, List.of("1896-S", "1900-S", "none")))
                .containsEntry("1896-S", Visibility.HIDDEN)
                .containsEntry("1900-S", Visibility.ORDERABLE)
                .containsEntry("none", Visibility.HIDDEN);
        assertThatThrownBy(() -> catalog.sheets.get("1896-S")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> catalog.sheets.after("", 10)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> catalog.sheets.apply(List.of(new Line(1, ItemSheet.of("1896-S")))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    public void theOwnersPeopleSeeEverythingUnlessTheyLookAsABuyer() {
        UUID buyer = catalog.customers.add("10000", "");
        hide(new Target(Kind.CUSTOMER, "10000"), new Rule(By.ALL, "", "", Visibility.HIDDEN));
        assertThat(catalog.search("", "", EN)).hasSize(4);
        assertThat(catalog.searchAs(buyer)).isEmpty();
    }

    @Test
    public void theLastRuleThatMatchesDecidesAndTheCustomersComeLast() {
        UUID retail = catalog.customers.add("10000", "RETAIL");
        UUID loyal = catalog.customers.add("20000", "RETAIL");
        UUID other = catalog.customers.add("30000", "");
        hide(Target.EVERYBODY, new Rule(By.CATEGORY, "FURNITURE", "", Visibility.VISIBLE));
        hide(new Target(Kind.PRICE_GROUP, "RETAIL"), new Rule(By.CATEGORY, "DESK", "", Visibility.HIDDEN));
        hide(new Target(Kind.CUSTOMER, "20000"), new Rule(By.CATEGORY, "DESK", "", Visibility.ORDERABLE));
        List<String> numbers = List.of("1896-S", "1900-S", "1000");
        assertThat(catalog.assortments.check(retail, numbers))
                .isEqualTo(Map.of(
                        "1896-S", Visibility.HIDDEN, "1900-S", Visibility.VISIBLE, "1000", Visibility.ORDERABLE));
        assertThat(catalog.assortments.check(loyal, numbers)).containsEntry("1896-S", Visibility.ORDERABLE);
        assertThat(catalog.assortments.check(other, numbers)).containsEntry("1896-S", Visibility.VISIBLE);
        assertThat(catalog.searchAs(retail)).containsExactly("1000", "1900-S");
        assertThat(catalog.searchAs(loyal)).hasSize(4);
    }

    @Test
    public void rulesByListAndByAttributeFollowTheItems() {
        UUID buyer = catalog.customers.add("10000", "");
        catalog.attributes.put(
                List.of(new Attribute("SAFE", AttributeType.YES_NO, "", Map.of(), List.of(), List.of(), true, 1)));
        catalog.rules.putList("SECRET", "Secret items", Set.of("1000"), "");
        hide(
                Target.EVERYBODY,
                new Rule(By.LIST, "SECRET", "", Visibility.HIDDEN),
                new Rule(By.ATTRIBUTE, "SAFE", "false", Visibility.HIDDEN));
        assertThat(catalog.searchAs(buyer)).containsExactly("1896-S", "1900-S", "1906-S");
        catalog.change("1900-S", "{'attributes':{'SAFE':['false']}}");
        assertThat(catalog.searchAs(buyer)).containsExactly("1896-S", "1906-S");
        assertThat(catalog.assortments.check(buyer, List.of("1900-S"))).containsEntry("1900-S", Visibility.HIDDEN);
        catalog.change("1900-S", "{'attributes':{'SAFE':['true']}}");
        catalog.rules.putList("SECRET", "Secret items", Set.of("1896-S"), "");
        assertThat(catalog.searchAs(buyer)).containsExactly("1000", "1900-S", "1906-S");
        assertThat(catalog.assortments.check(buyer, List.of("1896-S", "1000")))
                .isEqualTo(Map.of("1896-S", Visibility.HIDDEN, "1000", Visibility.ORDERABLE));
    }

    @Test
    public void rulesThatNameNothingAreRefused() {
        assertThatThrownBy(() -> hide(Target.EVERYBODY, new Rule(By.LIST, "NONE", "", Visibility.HIDDEN)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e -> assertThat(e.violations()).extracting("field").containsExactly("rules[0]"));
        assertThatThrownBy(() -> catalog.rules.putList("LIST", "List", Set.of("none"), ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> catalog.rules.items("NONE")).isInstanceOf(NotFound.class);
    }

    @Test
    public void aListThatARuleLooksAtStays() {
        catalog.rules.putList("LIST", "List", Set.of("1000"), "");
        hide(Target.EVERYBODY, new Rule(By.LIST, "LIST", "", Visibility.HIDDEN));
        assertThatThrownBy(() -> catalog.rules.removeList("LIST", "")).isInstanceOf(Conflict.class);
        catalog.rules.put(Target.EVERYBODY, List.of(), "");
        catalog.rules.removeList("LIST", "");
        assertThat(catalog.rules.lists()).isEmpty();
    }

    @Test
    public void aChangeUponAnOldStateIsRefused() {
        Tagged<List<Rule>> none = catalog.rules.of(Target.EVERYBODY);
        List<Rule> rules = List.of(new Rule(By.ALL, "", "", Visibility.VISIBLE));
        catalog.rules.put(Target.EVERYBODY, rules, none.tag());
        assertThatThrownBy(() -> catalog.rules.put(Target.EVERYBODY, List.of(), none.tag()))
                .isInstanceOf(Conflict.class);
    }

    private void hide(Target target, Rule... rules) {
        catalog.rules.put(target, List.of(rules), "");
    }
}

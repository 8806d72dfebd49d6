package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemDetail;
import org.webnav.catalog.api.ItemSheet.QuantityRule;
import org.webnav.catalog.api.QuantityRules.Rules;
import org.webnav.catalog.api.Visibility;

public class ItemDetailsTest extends OnBothDatabases {

    @Test
    public void showsAttributesByNameInTheLanguageAsked() {
        catalog.attributes.put(List.of(
                new Attribute(
                        "COLOR",
                        AttributeType.LIST,
                        "",
                        Map.of("en", "Colour", "lv", "Krāsa"),
                        List.of(new Attribute.Option("RED", Map.of("en", "Red", "lv", "Sarkans"))),
                        List.of(),
                        true,
                        2),
                new Attribute("WIDTH", AttributeType.NUMBER, "MMT", Map.of(), List.of(), List.of(), true, 1)));
        catalog.change("1896-S", "{'attributes':{'COLOR':['RED'],'WIDTH':['10..20']}}");
        List<ItemDetail.Property> properties =
                find(null, "1896-S", CatalogFixture.LATVIAN).properties();
        assertThat(properties).extracting(ItemDetail.Property::name).containsExactly("WIDTH", "Krāsa");
        assertThat(properties.get(0).values().get(0).to()).isEqualByComparingTo("20");
        assertThat(properties.get(1).values().get(0).name()).isEqualTo("Sarkans");
    }

    @Test
    public void relatedItemsAndTheReplacementAreShownOnlyWhenTheBuyerMaySeeThem() {
        UUID buyer = catalog.customers.add("10000", "");
        catalog.change(
                "1000",
                "{'life':{'replacement':'1900-S'},'related':{'accessories':['1896-S','1900-S'],'similar':['none']},"
                        + "'customerNumbers':{'10000':['MINE'],'20000':['THEIRS']}}");
        assertThat(find(null, "1000", Locale.ENGLISH).accessories())
                .extracting(Item::number)
                .containsExactly("1896-S", "1900-S");
        catalog.rules.put(Target.EVERYBODY, List.of(new Rule(By.CATEGORY, "CHAIR", "", Visibility.HIDDEN)), "");
        ItemDetail detail = find(buyer, "1000", Locale.ENGLISH);
        assertThat(detail.accessories()).extracting(Item::number).containsExactly("1896-S");
        assertThat(detail.replacement()).isNull();
        assertThat(detail.similar()).isEmpty();
        assertThat(detail.ownNumbers()).containsExactly("MINE");
    }

    @Test
    public void theMostParticularQuantityRuleDecides() {
        UUID buyer = catalog.customers.add("10000", "");
        catalog.change(
                "1000",
                "{'quantityRules':[{'unit':'','customer':'','minimum':'1','multiple':'0','maximum':'0'},"
                        + "{'unit':'BOX','customer':'','minimum':'2','multiple':'0','maximum':'0'},"
                        + "{'unit':'','customer':'10000','minimum':'3','multiple':'0','maximum':'0'},"
                        + "{'unit':'','customer':'20000','minimum':'9','multiple':'0','maximum':'0'}]}");
        Rules rules = catalog.quantities.of(buyer, List.of("1000")).get("1000");
        assertThat(rules.rules()).hasSize(3);
        assertThat(rules.of("BOX").map(QuantityRule::minimum).orElseThrow()).isEqualByComparingTo("3");
        Rules others = catalog.quantities
                .of(catalog.customers.add("30000", ""), List.of("1000"))
                .get("1000");
        assertThat(others.of("BOX").map(QuantityRule::minimum).orElseThrow()).isEqualByComparingTo("2");
        assertThat(others.of("PCS").map(QuantityRule::minimum).orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    public void aDayThatPassesIsAChangeOfTheItemsThatItMoves() {
        LifeCycleJob job = new LifeCycleJob(catalog.catalogue, new OneChannel(), catalog.unit.callers());
        LocalDate today = LocalDate.now(catalog.clock);
        catalog.change("1000", "{'life':{'newUntil':'" + today + "'}}");
        catalog.change("1900-S", "{'life':{'phasingOutFrom':'" + today.plusDays(2) + "'}}");
        assertThat(job.advance(today)).isZero();
        catalog.clock.move(Duration.ofDays(1));
        assertThat(job.advance(today.plusDays(1))).isEqualTo(1);
        assertThat(job.advance(today.plusDays(1))).isZero();
        assertThat(job.advance(today.plusDays(2))).isEqualTo(1);
    }

    @Test
    public void synonymsAreKeptPerLanguage() {
        String tag = catalog.synonyms.of("en").tag();
        catalog.synonyms.put("en", List.of(List.of("Chair", "seat")), tag);
        assertThat(catalog.documents.synonyms(catalog.channel))
                .isEqualTo(Map.of("en", List.of(List.of("chair", "seat"))));
    }

    private ItemDetail find(UUID buyer, String number, Locale language) {
        return catalog.details.find(buyer, number, language).orElseThrow();
    }
}

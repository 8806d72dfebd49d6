package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.webnav.itests.support.Office.Sight.HIDDEN;
import static org.webnav.itests.support.Office.Sight.VISIBLE;
import static org.webnav.itests.support.Ordering.line;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.Colleagues;
import org.webnav.itests.support.ItemDoors;
import org.webnav.itests.support.Office;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.Swatch;

/** What product staff hide from a customer is unknown to that customer at every door, and to nobody else. */
public class HiddenItemIT {

    @ClassRule
    public static final SharedDemo DEMO = SharedDemo.get();

    private static final String ITEM = "HIDE-1";
    private static final String NEIGHBOUR = "HIDE-2";
    private static final String KIT = "HIDE-3";
    private static final String CUSTOMER = "customer/10000";
    private static final String GROUP = "price-group/DEALER";

    private static Office office;
    private static Portal cannon;
    private static Portal dealer;
    private static ItemDoors doors;

    @BeforeClass
    public static void putItemsOnTheShelf() {
        office = Office.of(DEMO);
        cannon = DEMO.signedIn("buyer");
        dealer = Colleagues.buyerOf(DEMO, "30000");
        office.putCategories(Office.line(Map.of("code", "HIDE", "names", Map.of("en", "Hiding place"))));
        office.putAttributes(
                Office.line(Map.of(
                        "code",
                        "HIDE_LIST",
                        "type",
                        "LIST",
                        "names",
                        Map.of("en", "Hiding"),
                        "options",
                        List.of(option("OPEN"), option("SECRET")),
                        "filter",
                        true)),
                Office.line(Map.of(
                        "code", "HIDE_NUMBER", "type", "NUMBER", "names", Map.of("en", "Depth"), "filter", true)));
        office.putItems(
                Office.line(Map.ofEntries(
                        Map.entry("number", ITEM),
                        Map.entry("baseUnit", "PCS"),
                        Map.entry("names", Map.of("en", "Zanzibarian cupboard")),
                        Map.entry("category", "HIDE"),
                        Map.entry("gtin", "4006381333931"),
                        Map.entry("manufacturerNumber", "MFG-HIDE"),
                        Map.entry("attributes", Map.of("HIDE_LIST", List.of("SECRET"), "HIDE_NUMBER", "99")),
                        Map.entry(
                                "customerNumbers", Map.of("10000", List.of("OWN-HIDE"), "30000", List.of("OWN-HIDE"))),
                        Map.entry("lists", List.of()))),
                Office.line(Map.of(
                        "number", NEIGHBOUR,
                        "baseUnit", "PCS",
                        "names", Map.of("en", "Plain shelf"),
                        "life", Map.of("replacement", ITEM),
                        "attributes", Map.of("HIDE_LIST", List.of("OPEN"), "HIDE_NUMBER", "5"),
                        "related", Map.of("accessories", List.of(ITEM), "similar", List.of(ITEM)))),
                Office.line(Map.of("number", KIT, "baseUnit", "PCS", "names", Map.of("en", "Room"))));
        office.putKit(KIT, ITEM, NEIGHBOUR);
        office.putList("HIDE", ITEM);
        for (String item : List.of(ITEM, NEIGHBOUR)) {
            office.putCardPrice(item, "100");
        }
        office.putLevels(Office.line(Map.of("item", ITEM, "location", "", "quantity", "50")));
        String picture = office.addPicture(ITEM, Swatch.png(300, 200));
        String document = office.addDocument(ITEM, "secret.pdf", "%PDF-1.4 secret");
        doors = new ItemDoors(new ItemDoors.Target(
                ITEM,
                "zanzibarian",
                "zanzibarain",
                "4006381333931",
                "MFG-HIDE",
                "OWN-HIDE",
                "HIDE",
                "HIDE_LIST",
                "SECRET",
                "HIDE_NUMBER",
                "99",
                picture,
                document,
                NEIGHBOUR,
                KIT));
        isKnownTo(cannon);
        isKnownTo(dealer);
    }

    private static Map<String, Object> option(String code) {
        return Map.of("code", code, "names", Map.of("en", code));
    }

    @After
    public void noRules() {
        office.noRule(CUSTOMER);
        office.noRule(GROUP);
    }

    @AfterClass
    public static void takeItAway() {
        office.deleteAttributes("HIDE_LIST", "HIDE_NUMBER");
    }

    /** Other tests keep the processors busy; the index itself looks twice a second. */
    private static void isKnownTo(Portal user) {
        await("it is found again")
                .atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(doors.openTo(user)).isEqualTo(doors.all()));
    }

    private static void isUnknownTo(Portal user) {
        assertThat(doors.openTo(user)).isEmpty();
    }

    @Test
    public void aListIsHiddenFromOneCustomer() {
        office.rule(CUSTOMER, HIDDEN, "LIST", "HIDE", "");

        isUnknownTo(cannon);
        isKnownTo(dealer);

        office.noRule(CUSTOMER);
        isKnownTo(cannon);
    }

    @Test
    public void anAttributeIsHiddenFromAPriceGroup() {
        office.rule(GROUP, HIDDEN, "ATTRIBUTE", "HIDE_LIST", "SECRET");

        isUnknownTo(dealer);
        isKnownTo(cannon);
    }

    @Test
    public void aCategoryIsHiddenFromAllButTheRulesOfACustomer() {
        office.rule("all", HIDDEN, "CATEGORY", "HIDE", "");
        try {
            office.rule(CUSTOMER, Office.Sight.ORDERABLE, "ALL", "", "");

            isUnknownTo(dealer);
            isKnownTo(cannon);
        } finally {
            office.noRule("all");
        }
    }

    @Test
    public void whatWasInTheCartIsNotSubmittedOnceHidden() {
        Ordering buying = new Ordering(cannon);
        String draft = buying.create(line(ITEM, "1"), line("1900-S", "1"));
        office.rule(CUSTOMER, HIDDEN, "LIST", "HIDE", "");

        Answer refused = buying.submit(draft);

        assertThat(refused.status()).as(refused.body()).isBetween(400, 422);
        assertThat(refused.body()).contains("lines[0]");
        assertThat(buying.get(draft).path("state").asText()).isEqualTo("draft");
        buying.cancel(draft);
    }

    @Test
    public void whatMayOnlyBeSeenIsRefusedWhenOrdered() {
        Ordering buying = new Ordering(cannon);
        String draft = buying.create(line(ITEM, "1"));
        office.rule(CUSTOMER, VISIBLE, "LIST", "HIDE", "");

        assertThat(doors.openTo(cannon)).contains("detail", "search by word", "price", "availability");
        Answer created = cannon.post("/api/v1/orders", Map.of("lines", List.of(line("1900-S", "1"), line(ITEM, "1"))));
        Answer submitted = buying.submit(draft);

        assertThat(List.of(created, submitted)).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isBetween(400, 422);
            assertThat(answer.body()).contains("lines[");
        });
        assertThat(created.body()).contains("lines[1]");
        JsonNode seen = cannon.get("/api/v1/items/" + ITEM + "?include=limits").json();
        assertThat(seen.path("limits").path("orderable").asBoolean(true))
                .as(seen.toString())
                .isFalse();
        buying.cancel(draft);
    }

    @Test
    public void theSellersPeopleSeeWhatACustomerSees() {
        office.rule(CUSTOMER, HIDDEN, "LIST", "HIDE", "");
        Portal manager = DEMO.signedIn("manager");

        assertThat(manager.get("/api/v1/items/" + ITEM).status()).isEqualTo(200);
        assertThat(manager.get("/api/v1/items/" + ITEM + "?customer=10000").status())
                .isEqualTo(404);
        assertThat(manager.get("/api/v1/items/" + ITEM + "?customer=30000").status())
                .isEqualTo(200);
        Answer order = manager.post("/api/v1/orders", Map.of("customer", "10000", "lines", List.of(line(ITEM, "1"))));
        assertThat(order.status()).as(order.body()).isBetween(400, 422);
    }

    /** An item that is hidden could be read there all the same. */
    @Test
    public void theBackOfficesDoorsAreShutForABuyer() {
        for (String door : List.of(
                "item-sheets/" + ITEM,
                "item-register?q=" + ITEM,
                "item-files?format=csv",
                "item-lists",
                "item-lists/HIDE",
                "assortments",
                "kits/" + KIT + "/definition",
                "sales-prices?code=" + ITEM,
                "item-prices?code=" + ITEM)) {
            assertThat(cannon.get("/api/v1/" + door).status()).as(door).isEqualTo(403);
        }
        assertThat(cannon.get("/api/v1/items/" + ITEM + "?customer=30000").status())
                .as("another customer's eyes")
                .isEqualTo(403);
    }
}

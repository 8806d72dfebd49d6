package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.itests.support.Ordering.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.BackOffice;
import org.webnav.itests.support.Buyer;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Office;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.Screen;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SignIn;

/** Price staff keep the tables in the console, and a buyer sees the new price at once wherever it stands. */
public class PricePathIT {

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static final String CHAIR = "1960-S";
    private static final String LAMP = "1928-S";

    private static Office office;
    private static Portal buyer;

    @BeforeClass
    public static void signIn() {
        office = Office.of(DEMO);
        buyer = DEMO.signedIn("buyer");
    }

    @After
    public void thePortalKeepsNoPrices() {
        office.deleteSalesPrices(CHAIR);
        office.deleteSalesPrices(LAMP);
    }

    @Test
    public void aNewPriceStandsAtOnceInListCartAndOrder() {
        Ordering buying = new Ordering(buyer);
        buying.cancelDrafts();
        assertThat(listed()).isEqualByComparingTo("192.80");
        Page page = visitor("en", 1440);
        BackOffice staff = new BackOffice(page);
        new Buyer(page).open("/price-tables?code=" + CHAIR, "Price tables");

        staff.press("Add row");
        staff.type("item", CHAIR).choose("salesType", "CUSTOMER").type("salesCode", "10000");
        staff.type("unitPrice", "150.50");
        new Screen(page).expectGood("a new price");
        staff.pressBelow("Save");
        Locator row = page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("10000.*150\\.50")));
        assertThat(row).hasCount(1);

        assertThat(listed()).isEqualByComparingTo("150.50");
        String draft = buying.create(line(CHAIR, "2"));
        assertThat(inCart()).isEqualTo("€301.00");
        assertThat(buying.submit(draft).status()).isEqualTo(200);
        JsonNode ordered = buying.awaitTransfer(draft).path("lines").path(0);
        assertThat(new BigDecimal(ordered.path("unitPrice").asText())).isEqualByComparingTo("150.50");
        assertThat(new BigDecimal(ordered.path("lineAmount").asText())).isEqualByComparingTo("301");

        row.locator("td").first().click();
        staff.pressBelow("Delete");
        page.locator("dialog[open]")
                .getByText("Delete", new Locator.GetByTextOptions().setExact(true))
                .last()
                .click();
        assertThat(row).hasCount(0);
        assertThat(listed()).isEqualByComparingTo("192.80");
        page.context().close();
    }

    /** The buyer saw 385.60 and the price is 150.50 now: neither is charged before he sees it. */
    @Test
    public void aDraftIsSubmittedAtNoPriceThatTheBuyerDidNotSee() {
        Ordering buying = new Ordering(buyer);
        buying.cancelDrafts();
        String draft = buying.create(line(CHAIR, "2"));
        Page page = CHROMIUM.visitor(DEMO.address(), "en", 1440, 900);
        Buyer visitor = new Buyer(page);
        SignIn.as(page, "buyer", "en");
        visitor.open("/cart", "Cart");
        assertThat(page.locator(".cart-amount")).hasText("€385.60");
        assertThat(page.locator(".cart-new-prices")).hasCount(0);
        cost("150.50");

        Answer refused = buying.submit(draft);
        assertThat(refused.status()).as(refused.body()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("orders.prices-changed");
        assertThat(refused.json().path("violations").findValuesAsText("field")).containsExactly("lines[0].lineAmount");
        visitor.submitButton().click();
        assertThat(page.locator(".cart-amount")).hasText("€301.00");
        assertThat(page.locator(".cart-new-prices")).containsText("Prices have changed");
        assertThat(page.locator(".cart-old-amount")).hasText("Was €385.60");
        new Screen(page).expectGood("new prices in the cart");

        cost("140.25");
        visitor.open("/cart", "Cart");
        assertThat(page.locator(".cart-amount")).hasText("€280.50");
        assertThat(page.locator(".cart-old-amount")).hasText("Was €301.00");
        visitor.submitButton().click();
        assertThat(visitor.erpNumber()).isNotEmpty();
        assertThat(new BigDecimal(
                        buying.get(draft).path("amount").path("amount").asText()))
                .isEqualByComparingTo("280.50");
        page.context().close();
    }

    private static void cost(String price) {
        office.putSalesPrice(Map.of("item", CHAIR, "salesType", "CUSTOMER", "salesCode", "10000", "unitPrice", price));
    }

    private static BigDecimal listed() {
        JsonNode found =
                buyer.get("/api/v1/items?q=" + CHAIR + "&include=price").json().path("items");
        return new BigDecimal(found.path(0).path("price").path("netUnitPrice").asText());
    }

    private static String inCart() {
        Page page = CHROMIUM.visitor(DEMO.address(), "en", 1440, 900);
        SignIn.as(page, "buyer", "en");
        new Buyer(page).open("/cart", "Cart");
        String amount = page.locator(".cart-amount").innerText();
        page.context().close();
        return amount;
    }

    @Test
    public void aFileIsTriedFirstAndWhatOverlapsIsShown() {
        LocalDate today = LocalDate.now();
        String rows = String.join(
                "\n",
                "item;salesType;salesCode;startingDate;endingDate;minimumQuantity;unitPrice",
                "%s;CUSTOMER;10000;%s;%s;7;31.10".formatted(LAMP, today.minusDays(40), today.plusDays(40)),
                "%s;CUSTOMER;10000;%s;%s;7;29.90".formatted(LAMP, today.minusDays(10), today.plusDays(80)),
                "%s;CUSTOMER;10000;;;7;cheap".formatted(LAMP),
                "%s;SOMEBODY;10000;;;7;1".formatted(LAMP));
        Page page = visitor("en", 1440);
        BackOffice staff = new BackOffice(page);
        Screen screen = new Screen(page);
        new Buyer(page).open("/price-tables", "Price tables");
        staff.press("Import");
        staff.chooseFile(
                "wn-drawer[open] input[type=file]", "prices.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));

        staff.counts(".price-counts", 2, 0, 0, 0, 2);
        assertThat(page.locator(".price-faults tbody td:first-child")).hasText(new String[] {"4", "5"});
        screen.expectGood("a trial of prices");
        assertThat(ladder()).doesNotContain("29.9");
        staff.pressBelow("Bring in");
        assertThat(page.locator("wn-drawer[open] .wn-notice")).hasAttribute("data-tone", "ok");
        assertThat(ladder()).contains("29.9");

        new Buyer(page).open("/price-tables?code=" + LAMP + "&overlapping=true", "Price tables");
        assertThat(page.locator("main tbody tr")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("31\\.10|29\\.90"))))
                .hasText(new Pattern[] {Pattern.compile("Overlaps"), Pattern.compile("Overlaps")});
        page.navigate("/console/price-tables/calendar/" + LAMP);
        Locator bars = page.locator(".cal-bar[data-overlaps]");
        assertThat(bars.filter(new Locator.FilterOptions().setHasText(Pattern.compile("31\\.10|29\\.90"))))
                .hasCount(2);
        screen.expectGood("a calendar of prices");
        page.context().close();
    }

    private static String ladder() {
        return buyer.get("/api/v1/prices/" + LAMP + "/ladder").body();
    }

    @Test
    public void aRowOfTheErpIsReadOnly() {
        Page page = visitor("lv", 390);
        new Buyer(page).open("/price-tables?code=1896-S", "Cenu tabulas");
        page.locator("main tbody tr").first().click();

        assertThat(page.locator("wn-drawer[open] .wn-notice")).containsText("ERP");
        assertThat(page.locator("wn-drawer[open] [name=unitPrice] input").first())
                .not()
                .isEditable();
        assertThat(page.locator("wn-drawer[open] .wn-button[data-variant=primary]"))
                .hasCount(0);
        new Screen(page).expectGood("a price of the ERP");
        JsonNode refused = DEMO.signedIn("pricing")
                .post(
                        "/api/v1/item-prices/rows",
                        Map.of("rows", List.of(Map.of("item", CHAIR, "unitPrice", "1", "vatProductGroup", "VAT21"))))
                .json();
        assertThat(refused.path("refused").asInt()).as(refused.toString()).isEqualTo(1);
        page.context().close();
    }

    private static Page visitor(String language, int width) {
        Page page = CHROMIUM.visitor(DEMO.address(), language, width, width == 390 ? 844 : 900);
        SignIn.as(page, "pricing", language);
        return page;
    }
}

package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.webnav.itests.support.Ordering.line;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Buyer;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.Screen;
import org.webnav.itests.support.Seller;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SignIn;
import org.webnav.itests.support.SimulatorProcess;

/** The integrator and the ERP that comes and goes, in a browser, judged by axe on every screen. */
public class ExchangePathIT {

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final SimulatorProcess NAVISION = DEMO.navision();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    /** No other test wants it. */
    private static final String NO_LONGER_SOLD = "1968-S";

    private static Ordering selling;

    @BeforeClass
    public static void signIn() {
        selling = new Ordering(DEMO.signedIn("manager"));
    }

    @Test
    public void watchesTheExchangeAtADeskInEnglish() {
        watch("en", DESK, "ERP exchange", "Synchronise now", "All data has been read", "Attempt 1", "Items");
    }

    @Test
    public void watchesTheExchangeOnAPhoneInLatvian() {
        watch(
                "lv",
                PHONE,
                "Datu apmaiņa ar ERP",
                "Sinhronizēt tagad",
                "Visi dati ir nolasīti",
                "1. mēģinājums",
                "Preces");
    }

    private static void watch(
            String language, int width, String heading, String now, String done, String attempt, String subject) {
        String id = selling.createFor("10000", line("1900-S", "1"));
        selling.submit(id);
        String number = selling.awaitTransfer(id).path("number").asText();
        Page page = visitor(language, width);
        Screen screen = new Screen(page);
        SignIn.as(page, "integrator", language);
        screen.expectGood("the integrator's dashboard");
        new Buyer(page).open("/exchange", heading).press(now);
        assertThat(page.getByText(done)).isVisible();
        screen.expectGood("the exchange");

        page.locator("main td")
                .getByText(number, new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".erp-attempts")).containsText(attempt);
        screen.expectGood("a transfer's attempts");

        page.navigate("/console/exchange?tab=data");
        assertThat(page.locator("main tbody")).containsText(subject);
        screen.expectGood("data of the exchange");
        page.navigate("/console/exchange?tab=connections");
        assertThat(page.locator("main")).containsText(NAVISION.address().toString());
        screen.expectGood("connections");
        page.context().close();
    }

    @Test
    public void goesOnWhileNavisionIsAway() {
        Page page = visitor("en", DESK);
        Screen screen = new Screen(page);
        Seller seller = new Seller(page);
        SignIn.as(page, "manager", "en");
        NAVISION.kill();
        try {
            page.navigate("/console/catalog");
            seller.awaitText(seller.away(), "Prices, stock and credit are as of");
            screen.expectGood("the catalogue without Navision");
            page.navigate("/console/settlement?customer=20000");
            assertThat(page.locator("main")).containsText("Figures of");
            assertThat(seller.away()).isVisible();

            String order = selling.createFor("10000", line("1900-S", "1"));
            selling.submit(order);
            page.navigate("/console/orders/" + order);
            assertThat(page.locator(".ord-transfer")).containsText("In the queue");
            page.evaluate("window.neverLoadedAnew = true");
            screen.expectGood("an order that waits");
        } finally {
            NAVISION.start();
        }
        seller.awaitGone(seller.away());
        assertThat(new Buyer(page).erpNumber()).isNotEmpty();
        assertThat(page.evaluate("window.neverLoadedAnew")).isEqualTo(true);
        page.context().close();
    }

    @Test
    public void showsWhyNavisionRefusedAnOrder() {
        String order = selling.createFor("10000", line(NO_LONGER_SOLD, "1"));
        block(NO_LONGER_SOLD, true);
        try {
            String number = refused(order);
            Page page = visitor("en", DESK);
            Seller seller = new Seller(page);
            SignIn.as(page, "integrator", "en");
            page.navigate("/console/exchange?tab=decide");
            seller.awaitText(page.locator("main"), "Blocked must be equal to 'No'");
            new Screen(page).expectGood("orders to decide");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(number))
                    .click();
            assertThat(page.locator(".erp-attempts")).containsText("Refused");
            new Screen(page).expectGood("a refused order");
            page.context().close();
        } finally {
            block(NO_LONGER_SOLD, false);
        }
    }

    /** Submits before the portal can read that the item is blocked. */
    private static String refused(String order) {
        NAVISION.kill();
        try {
            Answer submitted = selling.submit(order);
            assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
            return submitted.json().path("number").asText();
        } finally {
            NAVISION.start();
        }
    }

    private static void block(String item, boolean blocked) {
        NAVISION.admin().post("/admin/items/" + item, Map.of("blocked", blocked));
    }

    private static Page visitor(String language, int width) {
        return CHROMIUM.visitor(DEMO.address(), language, width, width == PHONE ? 844 : 900);
    }
}

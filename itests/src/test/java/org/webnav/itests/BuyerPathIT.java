package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Buyer;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Screen;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SignIn;

/** A buyer's whole way from signing in to Navision's number, in a browser, judged by axe on every screen. */
public class BuyerPathIT {

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static final Words ENGLISH = new Words(
            "en",
            "Catalogue",
            "Quick order",
            "Cart",
            "Orders",
            "Add to cart",
            "In stock: ",
            "There is no item NOPE",
            "The minimum is 10 pcs",
            "Change to 10",
            "Available credit",
            "more than the available credit");
    private static final Words LATVIAN = new Words(
            "lv",
            "Katalogs",
            "Ātrais pasūtījums",
            "Grozs",
            "Pasūtījumi",
            "Ielikt grozā",
            "Noliktavā: ",
            "Preces NOPE nav",
            "Minimālais daudzums ir 10 gab.",
            "Mainīt uz 10",
            "Pieejamais kredīts",
            "pārsniedz pieejamo kredītu");

    private static Portal account;

    /** What the buyer reads on the way. */
    private record Words(
            String language,
            String catalogue,
            String quickOrder,
            String cart,
            String orders,
            String toCart,
            String inStock,
            String unknown,
            String tooFew,
            String change,
            String room,
            String overLimit) {}

    @BeforeClass
    public static void signIn() {
        account = DEMO.signedIn("buyer");
    }

    @Before
    public void emptyTheCart() {
        new Ordering(account).cancelDrafts();
    }

    @Test
    public void ordersAtADeskInEnglish() {
        order(ENGLISH, 1440, 900);
    }

    @Test
    public void ordersOnAPhoneInEnglish() {
        order(ENGLISH, 390, 844);
    }

    @Test
    public void ordersAtADeskInLatvian() {
        order(LATVIAN, 1440, 900);
    }

    @Test
    public void ordersOnAPhoneInLatvian() {
        order(LATVIAN, 390, 844);
    }

    private static void order(Words words, int width, int height) {
        Page page = CHROMIUM.visitor(DEMO.address(), words.language(), width, height);
        Screen screen = new Screen(page);
        Buyer buyer = new Buyer(page);
        page.navigate("/console/");
        page.locator("#login").waitFor();
        screen.expectGood("sign-in");
        SignIn.as(page, "buyer", words.language());
        page.locator(".wn-kpi").first().waitFor();
        screen.expectGood("dashboard");

        buyer.open("/catalog", words.catalogue());
        Locator card = buyer.findInCatalogue("1896", "1896-S");
        assertThat(card).containsText(Pattern.compile("806[.,]65"));
        assertThat(card).containsText(Pattern.compile(words.inStock() + "\\d+"));
        screen.expectGood("catalogue");

        fillQuickOrder(words, page, screen, buyer);
        buyer.press(words.toCart()).standsOn(words.cart());
        page.evaluate("window.neverLoadedAnew = true");
        assertThat(page.locator("main")).containsText(words.room());
        assertThat(page.locator(".cart-lines tbody tr")).hasCount(2);
        screen.expectGood("cart");

        buyer.submitButton().click();
        String number = buyer.erpNumber();
        assertThat(page.evaluate("window.neverLoadedAnew")).isEqualTo(true);
        assertThat(DEMO.navision().admin().get("/admin/orders").body()).contains(number);
        screen.expectGood("order");

        buyer.open("/orders", words.orders());
        assertThat(page.getByText(number)).isVisible();
        screen.expectGood("orders");
        page.context().close();
    }

    private static void fillQuickOrder(Words words, Page page, Screen screen, Buyer buyer) {
        buyer.open("/quick-order", words.quickOrder()).typeRow("1900-S", "1");
        assertThat(buyer.quickRow("1900-S")).containsText("PARIS");
        assertThat(buyer.quickRow("1900-S")).containsText(Pattern.compile("192[.,]80"));
        buyer.pasteRows(List.of("70060\t1", "NOPE\t3"));
        assertThat(page.getByText(words.unknown())).isVisible();
        assertThat(page.getByText(words.tooFew())).isVisible();
        screen.expectGood("quick order");
        buyer.press(words.change());
        assertThat(page.getByText(words.tooFew())).isHidden();
        assertThat(buyer.quickRow("70060")).containsText(Pattern.compile("161[.,]60"));
    }

    @Test
    public void isToldOfTheCreditLimitInEnglish() {
        exceedTheLimit(ENGLISH);
    }

    @Test
    public void isToldOfTheCreditLimitInLatvian() {
        exceedTheLimit(LATVIAN);
    }

    private static void exceedTheLimit(Words words) {
        Page page = CHROMIUM.visitor(DEMO.address(), words.language(), 1440, 900);
        Buyer buyer = new Buyer(page);
        SignIn.as(page, "buyer", words.language());
        buyer.open("/quick-order", words.quickOrder()).typeRow("1896-S", "40");
        assertThat(buyer.quickRow("1896-S")).containsText("ATHENS");
        buyer.press(words.toCart()).standsOn(words.cart());

        assertThat(page.locator(".wn-notice[data-tone=bad]")).containsText(words.overLimit());
        assertThat(buyer.submitButton()).isDisabled();
        new Screen(page).expectGood("cart beyond the limit");
        page.context().close();
    }

    @Test
    public void ordersWithoutAMouse() {
        Page page = CHROMIUM.visitor(DEMO.address(), "en", 1440, 900);
        Buyer buyer = new Buyer(page);
        SignIn.as(page, "buyer", "en");

        page.keyboard().press("Control+k");
        page.keyboard().type("Quick order");
        assertThat(page.locator(".palette [aria-selected=true]")).containsText("Quick order");
        page.keyboard().press("Enter");
        buyer.standsOn(ENGLISH.quickOrder());
        assertThat(page.locator("input[data-column=code]").first()).isFocused();
        page.keyboard().type("1900-S");
        page.keyboard().press("Enter");
        page.keyboard().type("1");
        page.keyboard().press("Control+Enter");
        buyer.standsOn(ENGLISH.cart());
        assertThat(buyer.submitButton()).isEnabled();
        buyer.tabTo(buyer.submitButton());
        page.keyboard().press("Enter");

        assertThat(buyer.erpNumber()).isNotEmpty();
        page.context().close();
    }
}

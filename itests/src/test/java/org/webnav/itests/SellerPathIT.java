package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Buyer;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Screen;
import org.webnav.itests.support.Seller;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SignIn;

/** The seller's account manager and price staff at their screens, in a browser, judged by axe on each. */
public class SellerPathIT {

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final String CANNON = "The Cannon Group PLC";

    @Test
    public void ordersOnBehalfAtADeskInLatvian() {
        orderOnBehalf(
                "lv", DESK, "Klienti", "Pasūtīt šim klientam", "Ātrais pasūtījums", "Ielikt grozā", "Grozs", "Beigt");
    }

    @Test
    public void ordersOnBehalfOnAPhoneInEnglish() {
        orderOnBehalf(
                "en", PHONE, "Customers", "Order for this customer", "Quick order", "Add to cart", "Cart", "Finish");
    }

    private static void orderOnBehalf(
            String language,
            int width,
            String customers,
            String order,
            String quickOrder,
            String toCart,
            String cart,
            String finish) {
        Page page = visitor(language, width);
        Screen screen = new Screen(page);
        Seller seller = new Seller(page);
        Buyer buyer = new Buyer(page);
        SignIn.as(page, "manager", language);
        assertThat(page.locator(".owe-late").first()).containsText(Pattern.compile("7.?038[.,]73"));
        screen.expectGood("the manager's dashboard");

        buyer.open("/customers", customers);
        assertThat(seller.find("cannon", CANNON)).containsText(Pattern.compile("4.?107[.,]02"));
        screen.expectGood("customers");
        seller.follow(CANNON);
        buyer.standsOn(CANNON);
        assertThat(page.locator(".settle-tiles")).containsText(Pattern.compile("5.?277[.,]51"));
        screen.expectGood("a customer");

        seller.follow(order);
        buyer.standsOn(quickOrder);
        assertThat(seller.behalf()).containsText(CANNON + " (10000)");
        buyer.typeRow("1900-S", "1");
        assertThat(buyer.quickRow("1900-S")).containsText(Pattern.compile("192[.,]80"));
        screen.expectGood("quick order on behalf");
        buyer.press(toCart).standsOn(cart);
        buyer.submitButton().click();
        String number = buyer.erpNumber();
        assertThat(DEMO.navision().admin().get("/admin/orders").body()).contains(number);
        screen.expectGood("an order on behalf");

        buyer.press(finish).standsOn(CANNON);
        assertThat(seller.behalf()).isHidden();
        assertThat(page.locator("main .wn-list", new Page.LocatorOptions().setHasText("SO-")))
                .isVisible();
        page.context().close();
    }

    @Test
    public void showsWhereACustomerStandsOnAPhoneInLatvian() {
        Page page = visitor("lv", PHONE);
        Screen screen = new Screen(page);
        SignIn.as(page, "manager", "lv");
        new Buyer(page).open("/settlement", "Norēķini");
        assertThat(page.locator("main")).containsText("Maksājumu kavētāji");
        screen.expectGood("settlements of all");

        new Seller(page).follow("Selangorian Ltd.");
        assertThat(page.locator("main")).containsText("Dati uz");
        assertThat(page.locator("main tbody")).containsText("103005");
        screen.expectGood("settlements of a customer");

        new Buyer(page).open("/customers/40000", "Deerfield Graphics Company");
        assertThat(page.locator(".wn-notice")).containsText("Piegādes šim klientam Navision ir apturētas");
        screen.expectGood("a blocked customer");
        page.context().close();
    }

    @Test
    public void explainsAPriceAtADeskInEnglish() {
        explain("en", DESK, "Why this price?", "Customer", "Item", "Explain", "Not valid yet");
    }

    @Test
    public void explainsAPriceOnAPhoneInLatvian() {
        explain("lv", PHONE, "Kāpēc šāda cena?", "Klients", "Prece", "Paskaidrot", "Vēl nav spēkā");
    }

    private static void explain(
            String language, int width, String heading, String customer, String item, String ask, String notYet) {
        Page page = visitor(language, width);
        Screen screen = new Screen(page);
        SignIn.as(page, "pricing", language);
        screen.expectGood("the price staff's dashboard");
        new Buyer(page).open("/why-price", heading);
        new Seller(page).choose(customer, "10000").choose(item, "1896-S");
        page.locator("main wn-field[name=quantity] input").fill("10");
        new Buyer(page).press(ask);

        assertThat(page.locator(".why-tiles")).containsText(Pattern.compile("925[.,]00"));
        assertThat(page.locator(".why-tiles")).containsText("LARGE ACC");
        assertThat(page.locator("main tbody").first()).containsText(notYet);
        assertThat(page.locator("main tr.why-won")).hasCount(2);
        screen.expectGood("a price explained");
        page.context().close();
    }

    private static Page visitor(String language, int width) {
        return CHROMIUM.visitor(DEMO.address(), language, width, width == PHONE ? 844 : 900);
    }
}

package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Buyer;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Office;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Screen;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.Shelf;
import org.webnav.itests.support.SignIn;

/** A buyer looks for something, narrows it, comes back to it, and reads all about one item, in a browser. */
public class CataloguePathIT {

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static final String CHAIR = "1908-S";
    private static final String CHAIR_NAME = "LONDON Swivel Chair, blue";
    private static final String ALERTS = "/api/v1/availability-alerts";

    private static Office office;
    private static String document;

    @BeforeClass
    public static void addADocument() {
        office = Office.of(DEMO);
        document = office.addDocument(CHAIR, "Assembly.pdf", "%PDF-1.4 turn the screws");
    }

    @AfterClass
    public static void takeItAway() {
        office.deleteDocument(CHAIR, document);
        Portal buyer = DEMO.signedIn("buyer");
        buyer.get(ALERTS)
                .json()
                .path("alerts")
                .findValuesAsText("id")
                .forEach(alert -> buyer.delete(ALERTS + "/" + alert));
    }

    @Test
    public void findsWhatIsMisspelt() {
        Page page = visitor("en", 1440);
        Shelf shelf = open(page, "/catalog", "Catalogue");

        shelf.type("swivle london");

        assertThat(page.locator(".cat-corrected")).containsText("swivel london");
        assertThat(shelf.cards()).containsText(new String[] {CHAIR_NAME});
        new Screen(page).expectGood("a corrected search");
        page.context().close();
    }

    @Test
    public void findsEveryFormOfALatvianWordOnAPhone() {
        Page page = visitor("lv", 390);
        Shelf shelf = open(page, "/catalog", "Katalogs");

        shelf.type("krēsliem apmeklētāju zaļš");

        assertThat(shelf.cards()).containsText(new String[] {"Apmeklētāju krēsls ROME, zaļš"});
        shelf.holds(1);
        assertThat(page.locator(".cat-corrected")).hasCount(0);
        page.context().close();
    }

    @Test
    public void narrowsByValuesAndARange() {
        Page page = visitor("en", 1440);
        Screen screen = new Screen(page);
        Shelf shelf = open(page, "/catalog?category=FURNITURE", "Catalogue");
        assertThat(shelf.chips()).hasCount(1);
        int black = shelf.countOf("COLOR", "Black");
        int blue = shelf.countOf("COLOR", "Blue");
        assertThat(List.of(black, blue)).allMatch(count -> count > 0);

        shelf.tick("COLOR", "Black").holds(black);
        assertThat(shelf.countOf("COLOR", "Blue"))
                .as("counted without its own filter")
                .isEqualTo(blue);
        shelf.tick("COLOR", "Blue").holds(black + blue);
        assertThat(shelf.chips()).hasText(new String[] {"Office Furniture", "Color: Black", "Color: Blue"});

        shelf.between("OVERALL_WIDTH", "100", "");
        assertThat(shelf.chips()).hasCount(4);
        shelf.holds(1);
        assertThat(shelf.cards()).containsText(new String[] {"ATHENS Desk"});
        assertThat(page.locator(".cat-choice[aria-current=true] small")).hasText("1");
        screen.expectGood("a narrowed catalogue");

        shelf.chips().last().click();
        shelf.holds(black + blue);
        page.context().close();
    }

    @Test
    public void sortsByItsOwnPriceAndTheAddressHoldsAll() {
        Page page = visitor("en", 1440);
        Shelf shelf = open(page, "/catalog", "Catalogue");
        shelf.type("chair");
        assertThat(page).hasURL(Pattern.compile("q=chair"));
        shelf.tick("MAIN_MATERIAL", "Cotton").sort("-price");
        assertThat(page).hasURL(Pattern.compile("sort=-price"));
        assertThat(shelf.cards().first()).containsText("BERLIN Guest Chair");
        List<BigDecimal> down = shelf.prices();
        assertThat(down).hasSizeGreaterThan(3).isSortedAccordingTo(Comparator.reverseOrder());
        String address = page.url();

        page.reload();
        isAsBefore(page, down);
        shelf.cards().first().locator("a.cat-name").click();
        new Buyer(page).standsOn("BERLIN Guest Chair, yellow");
        page.goBack();
        isAsBefore(page, down);
        assertThat(page.url()).isEqualTo(address);

        Page friend = visitor("en", 1440);
        friend.navigate(address);
        isAsBefore(friend, down);
        friend.context().close();
        page.context().close();
    }

    private static void isAsBefore(Page page, List<BigDecimal> prices) {
        Shelf shelf = new Shelf(page);
        shelf.holds(prices.size());
        assertThat(page.locator("main input[type=search]")).hasValue("chair");
        assertThat(page.locator(".cat-sort select")).hasValue("-price");
        assertThat(shelf.chips()).hasText(new String[] {"Material: Cotton"});
        assertThat(shelf.prices()).isEqualTo(prices);
    }

    @Test
    public void keepsAFilterUnderAName() {
        Page page = visitor("en", 1440);
        Shelf shelf = open(page, "/catalog?f.COLOR=Black&sort=price", "Catalogue");
        assertThat(shelf.chips()).hasText(new String[] {"Color: Black"});
        List<BigDecimal> prices = shelf.prices();

        page.locator(".cat-saved summary").click();
        page.locator("#cat-saved-name").fill("Black ones");
        page.keyboard().press("Enter");
        open(page, "/catalog", "Catalogue");
        assertThat(shelf.chips()).hasCount(0);
        page.locator(".cat-saved summary").click();
        page.getByText("Black ones").click();

        assertThat(shelf.chips()).hasText(new String[] {"Color: Black"});
        assertThat(page).hasURL(Pattern.compile("f\\.COLOR=Black"));
        assertThat(shelf.cards()).hasCount(prices.size());
        assertThat(shelf.prices()).isEqualTo(prices);
        page.context().close();
    }

    @Test
    public void readsAllAboutAnItem() {
        Page page = visitor("en", 1440);
        Screen screen = new Screen(page);
        open(page, "/catalog/" + CHAIR, CHAIR_NAME);

        assertThat(page.locator(".cat-ladder tbody tr")).hasCount(3);
        assertThat(page.locator(".cat-ladder")).containsText("5 pcs");
        assertThat(page.locator("main .wn-facts")).containsText("80 cm");
        assertThat(page.locator("main .wn-facts")).containsText("Office Chairs");
        assertThat(page.locator(".cat-variants .wn-chip")).hasCount(2);
        assertThat(card(page, "Expected receipts")).containsText("80 pcs");
        assertThat(page.request()
                        .get(page.getByText("Assembly.pdf").getAttribute("href"))
                        .text())
                .startsWith("%PDF");
        screen.expectGood("an item in full");

        page.locator("main wn-quantity input").fill("5");
        page.keyboard().press("Tab");
        assertThat(page.locator(".cat-ladder tr[aria-current=true]")).containsText("5 pcs");
        assertThat(page.locator(".cat-sum")).containsText("911.62");
        page.context().close();
    }

    @Test
    public void asksWhenItCanHaveALotAndIsToldThen() {
        Page page = visitor("en", 390);
        open(page, "/catalog/" + CHAIR, CHAIR_NAME);

        askFor(page, "300");
        assertThat(page.locator(".when-date")).containsText("300 pcs can be had from");
        assertThat(page.locator(".when-answer tbody tr")).hasCount(2);
        askFor(page, "500");
        assertThat(page.locator(".when-date")).containsText("not known");
        page.locator(".when-answer .wn-button").click();
        assertThat(page.locator(".when-answer .wn-badge")).isVisible();
        new Screen(page).expectGood("an item that is not there yet");

        page.locator(".when-answer a").click();
        new Buyer(page).standsOn("What I wait for");
        Locator wish = page.locator("main .wn-list li");
        assertThat(wish).containsText(new String[] {"500 pcs"});
        wish.getByRole(AriaRole.BUTTON).click();
        assertThat(wish).hasCount(0, new HasCountOptions().setTimeout(5_000));
        page.context().close();
    }

    private static void askFor(Page page, String quantity) {
        page.locator(".when-form input").first().fill(quantity);
        page.locator(".when-form button[type=submit]").click();
    }

    private static Locator card(Page page, String title) {
        return page.locator("main .wn-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
    }

    private static Shelf open(Page page, String path, String heading) {
        new Buyer(page).open(path, heading);
        assertThat(page.locator("main .wn-skeleton")).hasCount(0);
        return new Shelf(page);
    }

    private static Page visitor(String language, int width) {
        Page page = CHROMIUM.visitor(DEMO.address(), language, width, width == 390 ? 844 : 900);
        SignIn.as(page, "buyer", language);
        return page;
    }
}

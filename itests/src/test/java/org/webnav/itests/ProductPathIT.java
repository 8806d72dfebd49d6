package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.BackOffice;
import org.webnav.itests.support.Buyer;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Office;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.Screen;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.Shelf;
import org.webnav.itests.support.SignIn;
import org.webnav.itests.support.Swatch;

/** Product staff keep the catalogue in the console, and buyers see what comes of it. */
public class ProductPathIT {

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static final String ITEM = "OFFICE-1";

    private static Office office;
    private static Portal buyer;

    @BeforeClass
    public static void makeAnItem() {
        office = Office.of(DEMO);
        buyer = DEMO.signedIn("buyer");
        office.putItems(Office.line(Map.of("number", ITEM, "baseUnit", "PCS", "names", Map.of("en", "Filing tray"))));
    }

    @After
    public void noRules() {
        office.noRule("customer/10000");
    }

    @Test
    public void whatTheErpOwnsIsReadOnlyAndSaysSo() {
        Page page = visitor("lv", 390);
        new Buyer(page).open("/products/1896-S", "Rakstāmgalds ATHENS");

        assertThat(page.locator("main .wn-notice").first()).containsText("nāk no ERP");
        assertThat(page.locator("section[lang=lv] wn-field input").first())
                .not()
                .isEditable();
        assertThat(page.locator("section[lang=lv] .office-mark").first()).isVisible();
        page.getByText("Mērvienības un daudzumi").click();
        assertThat(page.locator("main .office-panel .office-mark").first()).isVisible();
        assertThat(page.locator("main .office-panel wn-field input").first())
                .not()
                .isEditable();
        new Screen(page).expectGood("an item of the ERP");

        Answer refused = DEMO.signedIn("product")
                .send("PATCH", "/api/v1/item-sheets/1896-S", Map.of("names", Map.of("lv", "Cits")), "If-Match", "*");
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("catalog.owned-by-erp", "names.lv");
        page.context().close();
    }

    @Test
    public void aSaveUponAnothersSaveKeepsBoth() {
        Page page = visitor("en", 1440);
        BackOffice staff = new BackOffice(page);
        new Buyer(page).open("/products/" + ITEM, "Filing tray");
        page.locator("section[lang=en] textarea").fill("For papers");
        page.keyboard().press("Tab");
        office.putItems(Office.line(Map.of("number", ITEM, "names", Map.of("lv", "Papīru plaukts"))));

        staff.press("Save");
        assertThat(page.locator("main [role=alert]")).containsText("Somebody else saved this");
        new Screen(page).expectGood("a save upon another's");
        assertThat(buyer.get("/api/v1/items/" + ITEM).body()).doesNotContain("For papers");
        staff.press("Put my changes upon the newer state").press("Save");
        assertThat(page.locator(".office-save")).isHidden();

        assertThat(page.locator("section[lang=lv] input")).hasValue("Papīru plaukts");
        assertThat(buyer.get("/api/v1/items/" + ITEM + "?language=lv").body()).contains("Papīru plaukts");
        assertThat(buyer.get("/api/v1/items/" + ITEM + "?language=en").body()).contains("For papers");
        page.context().close();
    }

    @Test
    public void aPictureIsMadeInSizesThatBrowsersKeep() {
        Page page = visitor("en", 1440);
        new Buyer(page).open("/products/" + ITEM + "?tab=media", "Filing tray");
        page.locator(".office-drop input")
                .setInputFiles(new FilePayload("tray.png", "image/png", Swatch.pngBytes(2000, 1000)));
        assertThat(page.locator(".office-pictures li")).hasCount(1);
        new Screen(page).expectGood("pictures of an item");

        String address =
                buyer.get("/api/v1/items/" + ITEM).json().path("picture").asText();
        assertThat(Swatch.widthOf(buyer.download(address + "&width=150"))).isEqualTo(160);
        assertThat(Swatch.widthOf(buyer.download(address + "&width=400"))).isEqualTo(480);
        assertThat(Swatch.widthOf(buyer.download(address + "&width=1000"))).isEqualTo(1200);
        Answer small = buyer.get(address + "&width=160");
        assertThat(small.headers().firstValue("Cache-Control").orElseThrow()).contains("private", "immutable");
        assertThat(buyer.send(
                                "GET",
                                address + "&width=160",
                                null,
                                "If-None-Match",
                                small.headers().firstValue("ETag").orElseThrow())
                        .status())
                .isEqualTo(304);
        page.context().close();
    }

    @Test
    public void aNewAttributeBecomesAFilter() {
        Page page = visitor("en", 1440);
        BackOffice staff = new BackOffice(page);
        new Buyer(page).open("/attributes", "Attributes");
        staff.press("Add attribute");
        staff.type("code", "TRAYS").type("names.en", "Trays").type("names.lv", "Plaukti");
        staff.choose("type", "NUMBER");
        new Screen(page).expectGood("a new attribute");
        staff.pressBelow("Save");
        assertThat(page.locator("main tbody tr", new Page.LocatorOptions().setHasText("TRAYS")))
                .isVisible();

        new Buyer(page).open("/products/" + ITEM + "?tab=attributes", "Filing tray");
        Locator bounds = page.locator("main fieldset")
                .filter(new Locator.FilterOptions().setHasText("Trays"))
                .locator("input");
        bounds.first().fill("3");
        bounds.last().fill("7");
        bounds.last().blur();
        staff.press("Save");
        assertThat(page.locator(".office-save")).isHidden();

        Page other = CHROMIUM.visitor(DEMO.address(), "en", 1440, 900);
        SignIn.as(other, "buyer", "en");
        await("the index has followed")
                .atMost(Duration.ofSeconds(5))
                .until(() -> buyer.get("/api/v1/items?filter=TRAYS:5..6")
                                .json()
                                .path("total")
                                .asInt()
                        == 1);
        new Buyer(other).open("/catalog", "Catalogue");
        new Shelf(other).between("TRAYS", "5", "6").holds(1);
        assertThat(new Shelf(other).cards()).containsText(new String[] {"Filing tray"});
        other.context().close();
        page.context().close();
        office.putItems(Office.line(Map.of("number", ITEM, "attributes", Map.of("TRAYS", List.of()))));
        office.deleteAttributes("TRAYS");
    }

    @Test
    public void aRuleHidesAListFromACustomer() {
        office.putList("OFFICE", ITEM);
        Page page = visitor("en", 1440);
        BackOffice staff = new BackOffice(page);
        new Buyer(page).open("/assortments?kind=CUSTOMER&code=10000", "Assortments");
        staff.press("Add rule");
        staff.rule("LIST", "OFFICE", "HIDDEN");
        new Screen(page).expectGood("an assortment rule");
        assertThat(buyer.get("/api/v1/items/" + ITEM).status()).isEqualTo(200);
        staff.press("Save");
        assertThat(page.locator(".assortment-targets [aria-current=true] .wn-count"))
                .hasText("1");

        assertThat(buyer.get("/api/v1/items/" + ITEM).status()).isEqualTo(404);
        page.context().close();
    }

    @Test
    public void aFaultyFileIsTriedFirstAndToldRowByRow() {
        Page page = visitor("en", 1440);
        BackOffice staff = new BackOffice(page);
        new Buyer(page).open("/item-files", "Import and export");
        String csv =
                """
                number;name.en;baseUnit;minimumQuantity
                OFFICE-2;Paper clip;PCS;10
                OFFICE-3;No unit;;
                1896-S;Another desk;;
                OFFICE-4;Rubber band;PCS;many
                """;
        staff.chooseFile(".office-drop input", "clips.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        staff.counts(".office-counts", 1, 0, 0, 3);
        assertThat(page.locator(".office-report tbody tr td:first-child")).hasText(new String[] {"3", "4", "5"});
        assertThat(page.locator(".office-report tbody tr").nth(1)).containsText("name");
        new Screen(page).expectGood("a trial of a file");
        assertThat(buyer.get("/api/v1/items/OFFICE-2").status()).isEqualTo(404);

        staff.press("Write");
        assertThat(page.locator("main .wn-notice[role=status]")).containsText("4");
        assertThat(buyer.get("/api/v1/items/OFFICE-2")
                        .json()
                        .path("minimumQuantity")
                        .asText())
                .isEqualTo("10");
        assertThat(buyer.get("/api/v1/items/OFFICE-4").status()).isEqualTo(404);
        page.context().close();
    }

    @Test
    public void aWorkbookComesBackWithoutAChange() {
        Page page = visitor("en", 1440);
        BackOffice staff = new BackOffice(page);
        new Buyer(page).open("/item-files", "Import and export");
        Download workbook = page.waitForDownload(() -> staff.press("XLSX"));
        page.locator(".office-drop input").setInputFiles(BackOffice.named(workbook, "items.xlsx"));

        assertThat(page.locator("main .wn-notice[role=status]")).isVisible();
        int items = Integer.parseInt(
                page.locator(".office-counts dd").nth(2).innerText().replaceAll("\\D", ""));
        staff.counts(".office-counts", 0, 0, items, 0);
        assertThat(items).isGreaterThan(80);
        assertThat(page.locator("main .wn-form-actions .wn-button")).isDisabled();
        page.context().close();
    }

    private static Page visitor(String language, int width) {
        Page page = CHROMIUM.visitor(DEMO.address(), language, width, width == 390 ? 844 : 900);
        SignIn.as(page, "product", language);
        return page;
    }
}

package org.webnav.itests.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/** What a buyer does in the console, named by what it is for. Where texts differ between languages, the test knows them. */
public final class Buyer {

    private static final double SECONDS_TO_NAVISION = Duration.ofSeconds(60).toMillis();

    private final Page page;

    public Buyer(Page page) {
        this.page = page;
    }

    /** Opens a page of the console as a link does. */
    public Buyer open(String path, String heading) {
        page.navigate("/console" + path);
        return standsOn(heading);
    }

    /** Expects to stand on the page with this heading. */
    public Buyer standsOn(String heading) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(1)))
                .isVisible();
        return this;
    }

    /** Types into the search of the catalogue, and answers the card of the item with this number. */
    public Locator findInCatalogue(String text, String number) {
        page.locator("main input[type=search]").fill(text);
        Locator card = page.locator(".cat-card").filter(new Locator.FilterOptions().setHasText(number));
        assertThat(card).hasCount(1);
        assertThat(page.locator(".cat-card")).hasCount(1);
        return card;
    }

    /** Types into the first empty row of the quick order as into a spreadsheet. */
    public Buyer typeRow(String code, String quantity) {
        Locator empty = page.locator("input[data-column=code]").all().stream()
                .filter(input -> input.inputValue().isEmpty())
                .findFirst()
                .orElseThrow();
        empty.focus();
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        page.keyboard().type(quantity);
        page.keyboard().press("Enter");
        return this;
    }

    /** Pastes what a spreadsheet puts on the clipboard. */
    public Buyer pasteRows(List<String> rows) {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.evaluate("text => navigator.clipboard.writeText(text)", String.join("\n", rows));
        page.locator("main").focus();
        page.keyboard().press("Control+v");
        return this;
    }

    /** The row of the quick order that holds this code. */
    public Locator quickRow(String code) {
        return page.locator("tr:has(input[data-column=code])").all().stream()
                .filter(row ->
                        row.locator("input[data-column=code]").inputValue().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row holds " + code));
    }

    public Locator submitButton() {
        return page.locator(".cart-submit");
    }

    /** Presses the only button with this name. */
    public Buyer press(String button) {
        page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Waits until the order that is open shows the number that the ERP gave it, and answers the number. */
    public String erpNumber() {
        Locator number = page.locator(".ord-transfer strong");
        assertThat(number)
                .containsText(Pattern.compile("\\d{4,}"), new ContainsTextOptions().setTimeout(SECONDS_TO_NAVISION));
        return number.innerText().trim();
    }

    /** Walks on with the Tab key until this element has the focus, as somebody without a mouse does. */
    public Buyer tabTo(Locator wanted) {
        for (int i = 0; i < 80; i++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted);
    }
}

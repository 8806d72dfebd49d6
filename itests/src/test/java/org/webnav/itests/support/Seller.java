package org.webnav.itests.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/** What the seller's people do in the console, named by what it is for. */
public final class Seller {

    private static final double LONG = Duration.ofMinutes(2).toMillis();

    private final Page page;

    public Seller(Page page) {
        this.page = page;
    }

    /** Searches the list that is shown, and answers the row that holds this text. */
    public Locator find(String text, String inRow) {
        page.locator("main input[type=search]").fill(text);
        Locator rows = page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(inRow));
        assertThat(rows).hasCount(1);
        return rows;
    }

    /** Follows the only link of the page with this name. */
    public Seller follow(String link) {
        page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    /** Types into a field that proposes, and takes the proposal that holds the text. */
    public Seller choose(String label, String text) {
        page.locator("main")
                .getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .fill(text);
        page.locator("main .wn-lookup [role=option]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** What says above the page for whom one orders. */
    public Locator behalf() {
        return page.locator(".behalf");
    }

    /** What says above the page that the ERP is away. */
    public Locator away() {
        return page.locator(".erp-away");
    }

    /** Waits, as long as the portal may leave an absent ERP in peace, for this text to be shown. */
    public Seller awaitText(Locator where, String text) {
        assertThat(where).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(LONG));
        return this;
    }

    /** Waits equally long until this is gone. */
    public Seller awaitGone(Locator what) {
        assertThat(what).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(LONG));
        return this;
    }
}

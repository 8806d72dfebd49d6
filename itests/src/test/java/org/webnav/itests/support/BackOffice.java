package org.webnav.itests.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

/** What product and price staff do in the console, named by what it is for. */
public final class BackOffice {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Page page;

    public BackOffice(Page page) {
        this.page = page;
    }

    /** Presses the only button of the page with this name. */
    public BackOffice press(String name) {
        button("main", name).click();
        return this;
    }

    /** Presses a button below the form that lies over the page. */
    public BackOffice pressBelow(String name) {
        button("wn-drawer[open]", name).click();
        return this;
    }

    private Locator button(String where, String name) {
        return page.locator(where)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** @param field its name in the form that lies over the page */
    public BackOffice type(String field, String text) {
        over(field).locator("input").fill(text);
        return this;
    }

    public BackOffice choose(String field, String value) {
        over(field).locator("select").selectOption(value);
        return this;
    }

    private Locator over(String field) {
        return page.locator("wn-drawer[open] [name='" + field + "']").first();
    }

    /** Fills in the last rule of an assortment. */
    public BackOffice rule(String by, String code, String visibility) {
        Locator rule = page.locator(".office-rule").last();
        rule.locator("select").first().selectOption(by);
        rule.locator("select").nth(1).selectOption(code);
        rule.locator("select").last().selectOption(visibility);
        return this;
    }

    public BackOffice chooseFile(String input, String name, String mediaType, byte[] content) {
        page.locator(input).setInputFiles(new FilePayload(name, mediaType, content));
        return this;
    }

    /** Expects what the report of an import counts, in its order. */
    public BackOffice counts(String list, int... expected) {
        assertThat(page.locator(list + " dd"))
                .hasText(IntStream.of(expected).mapToObj(String::valueOf).toArray(String[]::new));
        return this;
    }

    /** What was downloaded, to be chosen as a file again. */
    public static FilePayload named(Download download, String name) {
        try (InputStream content = download.createReadStream()) {
            return new FilePayload(name, XLSX, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

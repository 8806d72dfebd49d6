package org.webnav.itests.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The catalogue's page as somebody sees it who looks for something. */
public final class Shelf {

    private final Page page;

    public Shelf(Page page) {
        this.page = page;
    }

    public Shelf type(String words) {
        page.locator("main input[type=search]").fill(words);
        return this;
    }

    /** Ticks a value of an attribute, or takes the tick away. */
    public Shelf tick(String attribute, String value) {
        value(attribute, value).locator("input").click();
        return this;
    }

    /** How many items the value says it has. */
    public int countOf(String attribute, String value) {
        return Integer.parseInt(value(attribute, value).locator("small").innerText());
    }

    private Locator value(String attribute, String value) {
        return facet(attribute)
                .locator(".cat-option")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(value, new Page.GetByTextOptions().setExact(true))));
    }

    private Locator facet(String attribute) {
        return page.locator(".cat-facet[data-attribute=" + attribute + "]");
    }

    public Shelf between(String attribute, String from, String to) {
        Locator bounds = facet(attribute).locator(".cat-range input");
        bounds.first().fill(from);
        bounds.last().fill(to);
        bounds.last().blur();
        return this;
    }

    /** Waits until the list stands in its new order. */
    public Shelf sort(String order) {
        page.locator(".cat-sort select").selectOption(order);
        assertThat(page.locator("main section[aria-busy]").first()).hasAttribute("aria-busy", "false");
        return this;
    }

    /** Expects so many items, in whatever words. */
    public Shelf holds(int items) {
        assertThat(page.locator(".cat-count")).hasText(Pattern.compile("^" + items + "\\D.*"));
        return this;
    }

    public Locator cards() {
        return page.locator(".cat-card");
    }

    /** What is chosen, each to be taken away. */
    public Locator chips() {
        return page.locator(".cat-chips .wn-chip");
    }

    /** Own prices in the order of the cards. */
    public List<BigDecimal> prices() {
        return page.locator(".cat-card .cat-price").allInnerTexts().stream()
                .map(text -> new BigDecimal(text.replaceAll("[^0-9.]", "")))
                .toList();
    }
}

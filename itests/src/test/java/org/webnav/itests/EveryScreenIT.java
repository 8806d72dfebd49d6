package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Screen;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SignIn;

/**
 * Every page that the modules of the console bring, as each kind of user sees it: opened at a desk and on a phone and
 * judged by axe, then shown on the phone in each language, without being loaded anew. A page that two kinds of users
 * have is judged once.
 */
public class EveryScreenIT {

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static final String ROUTES = "async () => (await (await fetch('/console/registry.json')).json()).modules"
            + ".flatMap(module => module.routes.map(route => route.path))";

    /** What stands for the names in routes; a route with another name is some test's own. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "/catalog/:number", "/catalog/1896-S",
            "/products/:number", "/products/1896-S",
            "/customers/:number", "/customers/10000",
            "/price-tables/calendar/:item", "/price-tables/calendar/1896-S");

    /** Their heading is a name that is the same in every language. */
    private static final Set<String> NAMED = Set.of("/company", "/customers/10000");

    private static final List<String> LANGUAGES = List.of("en", "lv", "ru");

    private static final Set<String> JUDGED = new HashSet<>();

    @Test
    public void areGoodForABuyer() {
        judge("buyer", "lv");
    }

    @Test
    public void areGoodForAnAccountManager() {
        judge("manager", "ru");
    }

    @Test
    public void areGoodForPriceStaff() {
        judge("pricing", "en");
    }

    @Test
    public void areGoodForProductStaff() {
        judge("product", "lv");
    }

    @Test
    public void areGoodForAnIntegrator() {
        judge("integrator", "en");
    }

    private static void judge(String login, String language) {
        Page page = CHROMIUM.visitor(DEMO.address(), language, 1440, 900);
        Screen screen = new Screen(page);
        SignIn.as(page, login, language);
        judge(page, screen, login + "'s dashboard");
        for (String route : routes(page)) {
            String address = EXAMPLES.getOrDefault(route, route);
            if (!address.contains(":") && JUDGED.add(address)) {
                page.navigate("/console" + address);
                judge(page, screen, address);
                LANGUAGES.stream()
                        .filter(other -> !other.equals(language))
                        .forEach(other -> show(page, other, address));
                show(page, language, address);
            }
        }
        page.context().close();
    }

    private static void show(Page page, String language, String address) {
        String name = address + " in " + language;
        String before = page.locator("main h1").first().innerText();
        page.locator(".user-button").click();
        page.locator(".user-menu button[lang=" + language + "]").click();
        assertThat(page.locator("html[lang=" + language + "]")).hasCount(1);
        page.locator(".user-button").click();
        assertThat(page.locator(".user-menu")).hasCount(0);
        if (!NAMED.contains(address)) {
            assertThat(page.locator("main h1").first()).not().hasText(before);
        }
        assertThat(page.locator("main .wn-skeleton")).hasCount(0);
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as(name + " is wider than the window")
                .isEqualTo(0);
    }

    @SuppressWarnings("unchecked")
    private static List<String> routes(Page page) {
        List<String> routes = (List<String>) page.evaluate(ROUTES);
        assertThat(routes).isNotEmpty();
        return routes;
    }

    private static void judge(Page page, Screen screen, String name) {
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, 900);
            assertThat(page.locator("main h1").first()).isVisible();
            assertThat(page.locator("main .wn-skeleton")).hasCount(0);
            screen.expectGood(name);
        }
    }
}

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
 * judged by axe. A page that two kinds of users have is judged once.
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

    private static final Set<String> JUDGED = new HashSet<>();

    @Test
    public void areGoodForABuyerInLatvian() {
        judge("buyer", "lv");
    }

    @Test
    public void areGoodForAnAccountManagerInRussian() {
        judge("manager", "ru");
    }

    @Test
    public void areGoodForPriceStaffInEnglish() {
        judge("pricing", "en");
    }

    @Test
    public void areGoodForProductStaffInLatvian() {
        judge("product", "lv");
    }

    @Test
    public void areGoodForAnIntegratorInEnglish() {
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
            }
        }
        page.context().close();
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

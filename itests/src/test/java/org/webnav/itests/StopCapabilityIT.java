package org.webnav.itests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.After;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.webnav.itests.support.Axe;
import org.webnav.itests.support.Chromium;
import org.webnav.itests.support.Installation;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.PortalProcess;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.SignIn;
import org.webnav.itests.support.Visitors;

/** The integrator stops capabilities and starts them again, and nobody else is disturbed. */
public class StopCapabilityIT {

    private static final String ORDERS = "webnav-orders";
    private static final String PRICING = "webnav-pricing";
    private static final String SETTLEMENT = "webnav-settlement";
    private static final String ITEMS = "/api/v1/items?q=1896&include=price,availability";

    private static final SharedDemo DEMO = SharedDemo.get();
    private static final PortalProcess PORTAL = DEMO.portal();
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain PARTS = RuleChain.outerRule(DEMO).around(CHROMIUM);

    private static Portal buyer;
    private static Portal integrator;
    private static Installation installation;

    @BeforeClass
    public static void signIn() {
        buyer = DEMO.signedIn("buyer");
        integrator = DEMO.signedIn("integrator");
        installation = new Installation(integrator);
    }

    @After
    public void everythingRunsAgain() {
        installation.awaitCalm();
        for (String feature : List.of(PRICING, SETTLEMENT, ORDERS)) {
            if (!installation.state(feature).equals("running")) {
                installation.start(feature);
            }
        }
    }

    @Test
    public void ordersGoAndComeWhileTheCatalogueServes() {
        Ordering ordering = new Ordering(buyer);
        String draft = ordering.create(Ordering.line("1900-S", "1"));
        try (Visitors visitors = Visitors.of(buyer, ITEMS, StopCapabilityIT::isPricedItem)) {
            visitors.andMore(20);
            installation.stop(ORDERS);

            Answer gone = buyer.get("/api/v1/orders/" + draft);
            assertThat(gone.status()).as(gone.body()).isEqualTo(404);
            visitors.andMore(50);

            installation.start(ORDERS);
            visitors.andMore(20);
            assertThat(visitors.failures()).isEmpty();
        }
        assertThat(ordering.get(draft).path("state").asText()).isEqualTo("draft");
        assertThat(ordering.submit(draft).status()).isEqualTo(200);
        ordering.awaitTransfer(draft); // so the exchange has found the orders again
    }

    @Test
    public void itemsAreShownWithoutPricesWhileThesePause() {
        try (Visitors visitors = Visitors.of(buyer, ITEMS, StopCapabilityIT::isAvailableItem)) {
            visitors.andMore(20);

            JsonNode preview = installation.preview(PRICING);
            assertThat(preview.path("features").findValuesAsText("name")).containsExactly(PRICING, ORDERS);
            assertThat(preview.path("lessened").findValuesAsText("name")).contains("webnav-catalog", "webnav-erp");

            installation.stop(PRICING);
            assertThat(installation.state(ORDERS)).isEqualTo("stopped");
            assertThat(buyer.get(ITEMS).body()).doesNotContain("\"unitPrice\"");
            visitors.andMore(50);

            installation.start(PRICING);
            await("orders stopped along and come back")
                    .until(() -> installation.state(ORDERS).equals("running"));
            await("prices are back")
                    .untilAsserted(() -> assertThat(buyer.get(ITEMS).body()).contains("\"unitPrice\""));
            visitors.andMore(20);
            assertThat(visitors.failures()).isEmpty();
        }
        assertThat(buyer.get("/api/v1/orders").status()).isEqualTo(200);
    }

    @Test
    public void aStoppedCapabilityStaysStoppedOverARestart() {
        installation.stop(SETTLEMENT);

        PORTAL.stop();
        PORTAL.start();
        PORTAL.portal().awaitReady();

        assertThat(installation.state(SETTLEMENT)).isEqualTo("stopped");
        assertThat(buyer.get("/api/v1/settlement").status()).isEqualTo(404);
        assertThat(buyer.get(ITEMS).status()).isEqualTo(200);
        installation.start(SETTLEMENT);
        assertThat(buyer.get("/api/v1/settlement").status()).isEqualTo(200);
    }

    @Test
    public void onlyTheIntegratorStopsAndOnlyWhatMayStop() {
        assertThat(buyer.post("/api/v1/features/" + ORDERS + "/stop", Map.of()).status())
                .isEqualTo(403);
        assertThat(buyer.get("/api/v1/features").status()).isEqualTo(403);
        for (String base : List.of(
                "webnav-platform", "webnav-console", "webnav-channel", "webnav-installation", "webnav-lib-cxf")) {
            Answer refused = integrator.post("/api/v1/features/" + base + "/stop", Map.of());
            assertThat(refused.status()).as(base).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("installation.feature-stays");
        }
        assertThat(integrator.post("/api/v1/features/no-such/stop", Map.of()).code())
                .isEqualTo("installation.feature-unknown");
        assertThat(integrator
                        .post("/api/v1/features/" + PRICING + "/stop", Map.of("features", List.of(PRICING)))
                        .code())
                .as("orders would stop too")
                .isEqualTo("installation.changed-meanwhile");
        assertThat(installation.state(ORDERS)).isEqualTo("running");
    }

    @Test
    public void anOpenPageLosesTheOrdersAndGetsThemBack() {
        Page page = CHROMIUM.visitor(PORTAL.address(), "en-GB", 1440, 900);
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        SignIn.as(page, "buyer", "en");
        Locator entry = page.locator("nav.nav a[href='/console/orders']");
        entry.click();
        assertThat(page).hasURL(Pattern.compile(".*/console/orders"));
        page.evaluate("window.notReloaded = true");

        installation.stop(ORDERS);

        assertThat(entry).hasCount(0, new HasCountOptions().setTimeout(Installation.LONGEST_CHANGE.toMillis()));
        assertThat(page).hasURL(Pattern.compile(".*/console/"));
        assertThat(page.getByText("The page you were on is not available any more."))
                .isVisible();

        installation.start(ORDERS);

        assertThat(entry).isVisible(new IsVisibleOptions().setTimeout(Installation.LONGEST_CHANGE.toMillis()));
        assertThat(page.evaluate("window.notReloaded")).isEqualTo(true);
        assertThat(errors).isEmpty();
    }

    @Test
    public void theIntegratorStopsAndStartsInTheConsole() {
        Page page = CHROMIUM.visitor(PORTAL.address(), "en-GB", 1440, 900);
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        SignIn.as(page, "integrator", "en");
        page.navigate("/console/installation");
        Locator pricing = page.locator("[data-feature='" + PRICING + "']");
        Locator orders = page.locator("[data-feature='" + ORDERS + "']");

        assertThat(pricing).isVisible();
        Axe.expectNoViolations(page, "installation", Axe.BOTH);
        button(pricing, "Stop Prices and discounts").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Orders");
        button(page.getByRole(AriaRole.DIALOG), "Stop").click();

        awaitBadge(pricing, "Stopped");
        awaitBadge(orders, "Stopped");

        button(pricing, "Start Prices and discounts").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Orders");
        button(page.getByRole(AriaRole.DIALOG), "Start").click();

        awaitBadge(orders, "Running");
        awaitBadge(pricing, "Running");
        assertThat(errors).isEmpty();
    }

    private static boolean isPricedItem(Answer answer) {
        return isAvailableItem(answer) && answer.body().contains("\"unitPrice\"");
    }

    private static boolean isAvailableItem(Answer answer) {
        return answer.status() == 200
                && answer.body().contains("\"1896-S\"")
                && answer.body().contains("\"available\"");
    }

    private static void awaitBadge(Locator feature, String word) {
        assertThat(feature.locator(".wn-badge"))
                .hasText(word, new HasTextOptions().setTimeout(Installation.LONGEST_CHANGE.toMillis()));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}

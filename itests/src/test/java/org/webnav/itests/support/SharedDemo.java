package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import org.junit.rules.ExternalResource;

/**
 * The demonstration that test classes share, each of which leaves it as it found it: the first starts portal and
 * simulated Navision, both end with the run, and what a test ended runs again before the next class.
 *
 * <p>The exchange is configured to look for changes, and for lost orders, sooner than with a real Navision.
 */
public final class SharedDemo extends ExternalResource {

    private static final String PASSWORD = "webnav-demo";

    /** Several virtual machines of tests run at the same time. */
    private static final String NAME = System.getProperty("webnav.demo");

    private static SharedDemo shared;

    private final SimulatorProcess navision = new SimulatorProcess(NAME, Ports.free());
    private final PortalProcess portal = new PortalProcess(NAME)
            .withFeature("webnav-demo")
            .withSimulator(navision)
            .configured("org.webnav.connector.navision-main.cfg", "send.timeout = 8")
            .configured(
                    "org.webnav.erp.cfg",
                    """
                    claimSeconds = 10
                    quietPeriodSeconds = 5
                    deltaSeconds = 5
                    """);
    private boolean hasData;

    private SharedDemo() {}

    public static synchronized SharedDemo get() {
        if (shared == null) {
            shared = new SharedDemo();
        }
        return shared;
    }

    public PortalProcess portal() {
        return portal;
    }

    public URI address() {
        return portal.address();
    }

    public SimulatorProcess navision() {
        return navision;
    }

    /** A new session of one of the demonstration's accounts. */
    public Portal signedIn(String login) {
        return portal.portal().signedIn(login, PASSWORD);
    }

    @Override
    protected void before() {
        if (!hasData) {
            begin();
        }
        runAgain();
    }

    /** Starts what a test ended and did not start again. */
    public void runAgain() {
        if (!navision.isRunning()) {
            navision.start();
        }
        if (!portal.isRunning()) {
            portal.start();
            portal.portal().awaitReady();
        }
    }

    private void begin() {
        try {
            navision.before();
            portal.before();
            awaitData();
            hasData = true;
            EndOfRun.ends(this::end);
        } finally {
            if (!hasData) {
                end();
            }
        }
    }

    private void end() {
        portal.after();
        navision.after();
    }

    private void awaitData() {
        Portal buyer = signedIn("buyer");
        Portal manager = signedIn("manager");
        await("prices, stock and ledger have come from Navision")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> {
                    assertThat(buyer.get("/api/v1/items/1896-S?include=price,availability")
                                    .body())
                            .contains("\"unitPrice\"", "\"available\"");
                    assertThat(buyer.get("/api/v1/settlement").body()).contains("\"asOf\"");
                    assertThat(manager.get("/api/v1/settlement/overview").body())
                            .contains("\"customer\":\"20000\"");
                    assertThat(manager.get("/api/v1/prices/1900-S/ladder?customer=10000")
                                    .body())
                            .contains("netUnitPrice");
                });
    }
}

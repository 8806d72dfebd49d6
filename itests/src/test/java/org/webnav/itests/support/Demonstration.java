package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.apache.karaf.features.FeaturesService;

/** The demonstration inside a test container: its accounts, and a simulated Navision where customers and prices come from. */
public final class Demonstration implements AutoCloseable {

    static final String SIMULATOR_PORT = "webnav.simulator.port";

    private static final String FEATURE = "webnav-demo";
    private static final String PASSWORD = "webnav-demo";

    private final SimulatorProcess navision = new SimulatorProcess("demonstration", Integer.getInteger(SIMULATOR_PORT));
    private final Portal portal = Portal.here();

    /** Needs {@link ExamOptions#withSimulator}. */
    public static Demonstration start(FeaturesService features) throws Exception {
        Demonstration demonstration = new Demonstration();
        demonstration.navision.before();
        demonstration.portal.awaitReady();
        if (!features.isInstalled(features.getFeature(FEATURE))) {
            features.installFeature(FEATURE);
        }
        return demonstration;
    }

    /** Andy Teal of customer 10000, as soon as an item has come with price and stock. */
    public Portal buyer() {
        await("customer 10000 has come")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(500))
                .ignoreExceptions()
                .until(() -> portal.signedIn("buyer", PASSWORD) != null);
        Portal buyer = portal.signedIn("buyer", PASSWORD);
        await("prices, stock and ledger have come")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> {
                    assertThat(buyer.get("/api/v1/items/1896-S?include=price,availability")
                                    .body())
                            .contains("\"unitPrice\"", "\"available\"");
                    assertThat(buyer.get("/api/v1/settlement").body()).contains("\"asOf\"");
                });
        return buyer;
    }

    /** From now on Navision does not answer. */
    @Override
    public void close() {
        navision.after();
    }
}

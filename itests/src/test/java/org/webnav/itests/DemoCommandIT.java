package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.webnav.itests.support.Ordering.line;

import java.time.Duration;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.DemoCommand;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;

/** The first quarter of an hour of somebody who tries WebNav: all by the script, as the README tells. */
public class DemoCommandIT {

    /** A second {@code demo} goes on with what runs, so the tests may come in any order. */
    @ClassRule
    public static final DemoCommand webnav = new DemoCommand();

    @Test
    public void keepsItsDataAndLivesWithoutNavision() {
        webnav.demo();
        String draft = buyer().create(line("1900-S", "1"));

        assertThat(webnav.run("stop").output()).contains("Stopped the portal", "Stopped the simulator");
        assertThat(webnav.run("status").code()).isEqualTo(1);
        webnav.demo();
        Ordering buyer = buyer();
        assertThat(buyer.get(draft).path("id").asText()).isEqualTo(draft);

        assertThat(webnav.run("navision", "stop").code()).isZero();
        assertThat(webnav.run("status").output()).contains("portal: ready at", "simulated Navision: not running");
        var submitted = buyer.submit(draft);
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);

        assertThat(webnav.run("navision", "start").code()).isZero();
        assertThat(webnav.run("status").output()).contains("simulated Navision: running at");
        buyer.awaitTransfer(draft);
    }

    @Test
    public void bringsBackANavisionThatEndedAlone() {
        webnav.demo();
        String before = webnav.run("status").output();
        webnav.run("navision", "stop");

        webnav.demo();

        assertThat(webnav.run("status").output()).isEqualTo(before);
    }

    /** The customer of the buyer comes from Navision after the start, and prices and credit even later. */
    private Ordering buyer() {
        Portal portal = webnav.portal();
        Portal buyer = portal.signedIn("buyer", "webnav-demo");
        await("prices have come from Navision")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> assertThat(
                                buyer.get("/api/v1/prices/1900-S/ladder").body())
                        .contains("netUnitPrice"));
        return new Ordering(buyer);
    }
}

package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.PortalProcess;

/**
 * A new installation without the demonstration: from two variables of the environment to people who sign in, though its
 * first start is killed while it creates the database.
 */
public class SetUpIT {

    private static final String PASSWORD = "the first integrator's";

    private static final PortalProcess PORTAL = new PortalProcess(SetUpIT.class)
            .with("WEBNAV_CHANNEL_NAME", "Baltic Wholesale SIA")
            .with("WEBNAV_ADMIN_PASSWORD", PASSWORD);

    /** Derby refuses for ever a database that it left half made, so the portal must never leave one in its place. */
    @BeforeClass
    public static void startsAfterAKillInTheMiddle() {
        Path draft = PORTAL.folder().resolve("data/derby/webnav.creating");
        Path database = PORTAL.folder().resolve("data/derby/webnav");
        PORTAL.unpack();
        PORTAL.start();
        await("Derby writes")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> Files.exists(draft.resolve("log")));
        PORTAL.kill();
        assertThat(draft).isDirectory();
        assertThat(database).doesNotExist();

        PORTAL.start();
        PORTAL.portal().awaitReady();
        await("the database is there").atMost(Duration.ofMinutes(1)).until(() -> Files.exists(database));
        assertThat(draft).doesNotExist();
    }

    @AfterClass
    public static void stop() {
        PORTAL.stop();
    }

    private static Answer addPriceStaff(Portal portal, String login) {
        return portal.post(
                "/api/v1/users",
                Map.of(
                        "login",
                        login,
                        "password",
                        "a password of " + login.length(),
                        "name",
                        "Inga",
                        "email",
                        login + "@example.com",
                        "language",
                        "lv",
                        "roles",
                        List.of("price-staff")));
    }

    @Test
    public void theFirstIntegratorAddsAColleagueWhoMayDoLess() {
        Portal admin = PORTAL.portal().signedIn("admin", PASSWORD);

        Answer added = addPriceStaff(admin, "inga");
        assertThat(added.status()).as(added.body()).isEqualTo(201);

        Portal inga = PORTAL.portal().signedIn("inga", "a password of 4");
        assertThat(inga.get("/api/v1/me").json().path("language").asText()).isEqualTo("lv");
        assertThat(addPriceStaff(inga, "friend").status()).isEqualTo(403);

        String user = "/api/v1/users/" + added.json().path("id").asText();
        Answer locked =
                admin.patch(user, Map.of("version", added.json().path("version").asLong(), "active", false));
        assertThat(locked.status()).as(locked.body()).isEqualTo(200);
        assertThat(inga.get("/api/v1/me").status()).isEqualTo(401);
        assertThatThrownBy(() -> PORTAL.portal().signedIn("inga", "a password of 4"))
                .hasMessageContaining("401");
    }

    @Test
    public void asksForNoDemoAccounts() {
        assertThatThrownBy(() -> PORTAL.portal().signedIn("buyer", "webnav-demo"))
                .hasMessageContaining("401");
    }
}

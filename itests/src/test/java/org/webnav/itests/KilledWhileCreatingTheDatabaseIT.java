package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.webnav.itests.support.PortalProcess;

/** Derby refuses for ever a database that it left half made, so the portal must never leave one in its place. */
public class KilledWhileCreatingTheDatabaseIT {

    private final PortalProcess portal = new PortalProcess(KilledWhileCreatingTheDatabaseIT.class);
    private final Path draft = portal.folder().resolve("data/derby/webnav.creating");
    private final Path database = portal.folder().resolve("data/derby/webnav");

    @Before
    public void unpack() {
        portal.unpack();
    }

    @After
    public void stop() {
        portal.stop();
    }

    @Test
    public void startsAfterAKillInTheMiddle() {
        portal.start();
        await("Derby writes")
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(1))
                .until(() -> Files.exists(draft.resolve("log")));
        portal.kill();
        assertThat(draft).isDirectory();
        assertThat(database).doesNotExist();

        portal.start();
        portal.portal().awaitReady();
        await("the database is there").atMost(Duration.ofMinutes(4)).until(() -> Files.exists(database));
        assertThat(draft).doesNotExist();
    }
}

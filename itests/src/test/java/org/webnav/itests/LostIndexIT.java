package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.Folders;
import org.webnav.itests.support.Office;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.Visitors;

/** The index of the search is gone, and nobody who searches notices. */
public class LostIndexIT {

    @ClassRule
    public static final SharedDemo DEMO = SharedDemo.get();

    private static final Path INDEX = DEMO.portal().folder().resolve("data/search");
    private static final String CHAIRS = "/api/v1/items?q=chair&include=price";

    private Portal buyer;

    @Before
    public void signIn() {
        buyer = DEMO.signedIn("buyer");
        assertThat(INDEX).isNotEmptyDirectory();
    }

    @After
    public void run() {
        DEMO.runAgain();
    }

    @Test
    public void theSearchGoesOnWithoutItsFilesAndMakesThemAnew() {
        try (Visitors visitors =
                Visitors.of(buyer, CHAIRS, found -> found.body().contains("1900-S"))) {
            visitors.andMore(10);
            Folders.delete(INDEX);
            visitors.andMore(30);
            String word = "lost" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "x");
            Office.of(DEMO)
                    .putItems(Office.line(Map.of("number", "LOST-1", "baseUnit", "PCS", "names", Map.of("en", word))));

            await("the new index has what came after the loss")
                    .atMost(Duration.ofSeconds(30))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> buyer.get("/api/v1/items?q=" + word).body().contains("LOST-1"));
            assertThat(INDEX).isNotEmptyDirectory();
            visitors.andMore(10);
            assertThat(visitors.failures()).isEmpty();
        }
    }

    @Test
    public void aPortalThatStartsWithoutOneAnswersAsSoonAsItIsReady() {
        DEMO.portal().stop();
        Folders.delete(INDEX);
        DEMO.runAgain();

        buyer = DEMO.signedIn("buyer");
        assertThat(buyer.get(CHAIRS).body()).contains("1900-S");
        await("the index corrects again what is misspelt")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> buyer.get("/api/v1/items?q=chiar").body().contains("\"corrected\":\"chair\""));
    }
}

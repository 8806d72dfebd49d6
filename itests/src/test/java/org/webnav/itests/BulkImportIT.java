package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.webnav.itests.support.CutOff;
import org.webnav.itests.support.Office;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.SharedDemo;
import org.webnav.itests.support.Visitors;

/** Many items at once. They stay, and by its name this runs after the others that share the demonstration. */
public class BulkImportIT {

    @ClassRule
    public static final SharedDemo DEMO = SharedDemo.get();

    private static final String NDJSON = "application/x-ndjson";
    private static final int LARGE = 20_000;
    private static final int CUT = 3_000;
    private static final int SENT = 2_500;

    private static Portal product;
    private static Portal buyer;

    @BeforeClass
    public static void signIn() {
        product = DEMO.signedIn("product");
        buyer = DEMO.signedIn("buyer");
    }

    private static String lines(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Office.line(
                        Map.of("number", prefix + i, "baseUnit", "PCS", "names", Map.of("en", prefix + " item " + i))))
                .collect(Collectors.joining("\n"));
    }

    @Test
    public void tellsHowFarItIsWhileThePortalAnswers() {
        List<Long> told = new ArrayList<>();
        JsonNode end = null;
        try (Visitors visitors =
                        Visitors.of(buyer, "/api/v1/items?q=1896&include=price,availability", found -> found.body()
                                .contains("\"unitPrice\""));
                Stream<String> answer = product.lines(
                        NDJSON, "/api/v1/item-files?format=ndjson&progress=true", lines("BULK-", LARGE))) {
            for (Iterator<String> all = answer.iterator(); all.hasNext(); ) {
                end = Portal.read(all.next());
                if (end.has("progress")) {
                    told.add(end.path("progress").path("lines").asLong());
                }
                if (told.size() == 1) {
                    isOnTheWay(told.get(0));
                    visitors.andMore(5);
                }
            }
            assertThat(visitors.failures()).isEmpty();
        }

        assertThat(told).hasSize(LARGE / 1000).isSorted().doesNotHaveDuplicates();
        JsonNode report = end.path("report");
        assertThat(report.path("lines").asInt()).as(report.toString()).isEqualTo(LARGE);
        assertThat(report.path("created").asInt()).as(report.toString()).isEqualTo(LARGE);
        await("all of them are found")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> total("q=bulk") == LARGE);
    }

    /** What was told is kept, and what was not may still come. */
    private static void isOnTheWay(long told) {
        assertThat(sheet("BULK-" + told)).as("line " + told).isEqualTo(200);
        assertThat(sheet("BULK-" + LARGE)).as("the last line").isEqualTo(404);
    }

    private static int sheet(String number) {
        return product.get("/api/v1/item-sheets/" + number).status();
    }

    @Test
    public void aCutConnectionLeavesWholeThousandsAndComesAgain() {
        String all = lines("CUT-", CUT);
        CutOff.sends(DEMO.address(), product, "PUT", "/api/v1/items", NDJSON, firstLines(all, SENT));

        await("what was complete is written")
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> registered() == SENT / 1000 * 1000);
        Answer again = product.sendAs(NDJSON, "PUT", "/api/v1/items", all);
        counts(again, CUT - SENT / 1000 * 1000, SENT / 1000 * 1000);
        counts(product.sendAs(NDJSON, "PUT", "/api/v1/items", all), 0, CUT);
        assertThat(registered()).isEqualTo(CUT);
    }

    private static String firstLines(String all, int count) {
        return all.lines().limit(count).collect(Collectors.joining("\n"));
    }

    private static void counts(Answer answer, int created, int unchanged) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("created").asInt()).as(answer.body()).isEqualTo(created);
        assertThat(answer.json().path("unchanged").asInt()).as(answer.body()).isEqualTo(unchanged);
        assertThat(answer.json().path("refused").asInt()).as(answer.body()).isZero();
    }

    private static int registered() {
        return product.get("/api/v1/item-register?q=CUT-&size=1")
                .json()
                .path("total")
                .asInt();
    }

    private static int total(String query) {
        return buyer.get("/api/v1/items?size=1&" + query).json().path("total").asInt();
    }
}

package org.webnav.benchmarks.company;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.http.Json;
import org.webnav.benchmarks.load.ClosedLoop;
import org.webnav.benchmarks.scenario.Visitor;

/** How soon a change of one item can be found, and how long an index of all items takes. */
public final class Changes {

    private static final int RUNS = 10;
    private static final int PAUSE_MILLIS = 5;

    private final URI base;
    private final Index index;
    private final ClosedLoop.Cpu cpu;

    public Changes(URI base, Index index, ClosedLoop.Cpu cpu) {
        this.base = base;
        this.index = index;
        this.cpu = cpu;
    }

    public void run() throws IOException, InterruptedException {
        try (Connection connection = new Connection(base)) {
            Visitor visitor = Visitor.signedIn(connection, "integrator");
            List<Double> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                seconds.add(change(visitor, word(run)));
            }
            seconds.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "A change of one item could be found after %.2f s (median of %d), %.2f s at most%n%n",
                    seconds.get(RUNS / 2),
                    RUNS,
                    seconds.get(RUNS - 1));
            anew(visitor);
        }
    }

    /** Too far from the others for a search to take one for another that is spelled wrong. */
    private static String word(int run) {
        return "Zq" + String.valueOf((char) ('a' + run)).repeat(5);
    }

    private double change(Visitor visitor, String word) throws IOException, InterruptedException {
        Work work = Work.start(cpu);
        put(visitor, "/api/v1/items", Map.of("number", "WN-000001", "names", Map.of("en", "Bolt " + word)));
        while (visitor.get("/api/v1/items?size=1&q=" + word).path("total").asLong() == 0) {
            Thread.sleep(PAUSE_MILLIS);
        }
        return work.seconds();
    }

    /** An attribute that is no longer a filter, and one again, makes the index be made anew. */
    private void anew(Visitor visitor) throws IOException, InterruptedException {
        System.out.println(Work.head("index"));
        for (boolean filter : new boolean[] {false, true}) {
            Work work = Work.start(cpu);
            put(
                    visitor,
                    "/api/v1/attributes",
                    Map.of(
                            "code",
                            "SINCE",
                            "type",
                            "DATE",
                            "names",
                            Map.of("en", "in the range since"),
                            "filter",
                            filter));
            index.awaitAnew();
            System.out.println(work.row("all items anew", index.items()));
        }
        System.out.println();
    }

    private void put(Visitor visitor, String path, Map<String, ?> line) throws IOException {
        Path file = Files.createTempFile("change", ".ndjson");
        try (Connection connection = new Connection(base)) {
            Files.writeString(file, Json.write(line));
            Json.read(connection.put(path, file, "Authorization", visitor.bearer()));
        } finally {
            Files.delete(file);
        }
    }
}

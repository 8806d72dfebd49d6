package org.webnav.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.webnav.benchmarks.host.Database;
import org.webnav.benchmarks.host.Distribution;
import org.webnav.benchmarks.host.Portal;
import org.webnav.benchmarks.host.Simulator;

/** How long the distribution takes from nothing to ready: no data, no Karaf cache, first synchronisation included. */
final class StartBenchmark {

    static final Set<String> OPTIONS = Set.of("database", "runs", "folder");

    private StartBenchmark() {}

    static void run(Options options) throws IOException, InterruptedException {
        Path folder = Place.folder(options);
        Distribution distribution = Distribution.in(Place.root());
        System.out.println(Machine.description() + "\n");
        try (Database database = Database.named(options.text("database", "derby"), folder)) {
            System.out.println("| cold start, " + database.title() + " | ready after s | CPU s | memory MiB |");
            System.out.println("| --- | ---: | ---: | ---: |");
            List<Double> seconds = new ArrayList<>();
            for (int run = 1; run <= options.number("runs", 3); run++) {
                try (Simulator navision = Simulator.start(distribution.simulator(), folder.resolve("simulator"));
                        Portal portal = Portal.start(distribution, folder, navision, database)) {
                    double ready = portal.startTime().toMillis() / 1000.0;
                    seconds.add(ready);
                    row("run " + run, ready, portal);
                }
            }
            seconds.sort(null);
            System.out.printf(Locale.ROOT, "%nMedian: %.1f s%n", seconds.get(seconds.size() / 2));
        }
    }

    private static void row(String name, double ready, Portal portal) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %d |%n",
                name,
                ready,
                portal.cpu().toMillis() / 1000.0,
                portal.residentMib());
    }
}

package org.webnav.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.webnav.benchmarks.host.Database;
import org.webnav.benchmarks.host.Distribution;
import org.webnav.benchmarks.host.Portal;
import org.webnav.benchmarks.host.ProcessFacts;
import org.webnav.benchmarks.host.Simulator;
import org.webnav.benchmarks.load.ClosedLoop;
import org.webnav.benchmarks.load.Scenario;
import org.webnav.benchmarks.load.Table;
import org.webnav.benchmarks.scenario.Scenarios;

/** What users wait for, and what their requests cost. */
final class LoadBenchmark {

    static final Set<String> OPTIONS =
            Set.of("database", "scenarios", "users", "warm-up", "seconds", "folder", "url", "pid", "database-pid");

    private static final int WARM_UP_SECONDS = 15;

    private LoadBenchmark() {}

    static void run(Options options) throws IOException, InterruptedException {
        System.out.println(Machine.description() + "\n");
        if (options.has("url")) {
            measureRunning(options, WARM_UP_SECONDS, Scenarios::of);
            return;
        }
        Path folder = Place.folder(options);
        Distribution distribution = Distribution.in(Place.root());
        try (Database database = Database.named(options.text("database", "derby"), folder);
                Simulator navision = Simulator.start(distribution.simulator(), folder.resolve("simulator"))) {
            navision.giveCredit();
            try (Portal portal = Portal.start(distribution, folder, navision, database)) {
                System.out.println(database.title() + "\n");
                measure(
                        options,
                        WARM_UP_SECONDS,
                        portal.address(),
                        new ClosedLoop.Cpu(portal::cpu, database::cpu),
                        Scenarios.of(portal.address()));
                System.out.printf(
                        "%nMemory of the portal after it: %d MiB resident, %d MiB at most%n",
                        portal.residentMib(), portal.peakMib());
            }
        }
    }

    /** Measures a portal that runs already. */
    static void measureRunning(Options options, int usualWarmUp, Choice scenarios)
            throws IOException, InterruptedException {
        if (!options.has("pid")) {
            throw new IllegalArgumentException("--url needs --pid, the portal's process on this machine");
        }
        long portal = options.number("pid", 0);
        long database = options.number("database-pid", 0);
        URI address = URI.create(options.text("url", ""));
        ClosedLoop.Cpu cpu = new ClosedLoop.Cpu(
                () -> ProcessFacts.cpu(portal), () -> database == 0 ? Duration.ZERO : ProcessFacts.cpuOfTree(database));
        measure(options, usualWarmUp, address, cpu, scenarios.of(address));
    }

    interface Choice {
        List<Scenario> of(URI portal) throws IOException;
    }

    static void measure(Options options, int usualWarmUp, URI portal, ClosedLoop.Cpu cpu, List<Scenario> all)
            throws IOException, InterruptedException {
        int users = options.number("users", 8);
        Duration warmUp = Duration.ofSeconds(options.number("warm-up", usualWarmUp));
        Duration measured = Duration.ofSeconds(options.number("seconds", 10));
        ClosedLoop loop = new ClosedLoop(portal, cpu, users, warmUp, measured);
        List<Scenario> scenarios = chosen(options, all);
        System.out.println("%d users without a pause, %d s after %d s of warm-up\n"
                .formatted(users, measured.toSeconds(), warmUp.toSeconds()));
        System.out.println(Table.head());
        for (Scenario scenario : scenarios) {
            System.out.println(Table.row(loop.run(scenario)));
        }
    }

    private static List<Scenario> chosen(Options options, List<Scenario> all) {
        if (!options.has("scenarios")) {
            return all;
        }
        List<String> names = List.of(options.text("scenarios", "").split(","));
        List<Scenario> chosen =
                all.stream().filter(scenario -> names.contains(scenario.name())).toList();
        if (chosen.size() < names.size()) {
            throw new IllegalArgumentException("The scenarios are "
                    + String.join(", ", all.stream().map(Scenario::name).toList()));
        }
        return chosen;
    }
}

package org.webnav.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.webnav.benchmarks.company.Changes;
import org.webnav.benchmarks.company.Imports;
import org.webnav.benchmarks.company.Index;
import org.webnav.benchmarks.data.Company;
import org.webnav.benchmarks.data.Size;
import org.webnav.benchmarks.host.Database;
import org.webnav.benchmarks.host.Distribution;
import org.webnav.benchmarks.host.Portal;
import org.webnav.benchmarks.host.Simulator;
import org.webnav.benchmarks.load.ClosedLoop;
import org.webnav.benchmarks.scenario.Scenarios;

/** What a large company costs: to bring it in, to find what is in it, and to change it. */
final class LargeBenchmark {

    static final Set<String> OPTIONS = options();

    /** As README.md recommends for a company of this size. */
    private static final String JAVA = "-Xms256m -Xmn256m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError";

    /** So long until the pages that people look at, and the code that makes them, are what they are all day. */
    private static final int WARM_UP_SECONDS = 45;

    private LargeBenchmark() {}

    private static Set<String> options() {
        Set<String> options = new HashSet<>(Generate.OPTIONS);
        options.remove("to");
        options.addAll(Set.of("database", "memory", "java", "scenarios", "users", "warm-up", "seconds", "folder"));
        options.addAll(Set.of("url", "pid", "database-pid"));
        return options;
    }

    static void run(Options options) throws IOException, InterruptedException {
        Size size = Generate.size(options);
        if (options.has("url")) {
            System.out.println(Machine.description() + "\n");
            LoadBenchmark.measureRunning(options, WARM_UP_SECONDS, portal -> Scenarios.of(portal, size));
            return;
        }
        Path folder = Place.folder(options);
        Path company = folder.resolve("company");
        Company.write(size, company);
        Distribution distribution = Distribution.in(Place.root());
        System.out.println(Machine.description() + "\n");
        try (Database database = Database.named(options.text("database", "derby"), folder);
                Simulator navision = Simulator.start(distribution.simulator(), folder.resolve("simulator"))) {
            navision.giveCredit();
            navision.enterCustomers(company.resolve("customers.ndjson"));
            try (Portal portal = Portal.start(distribution, folder, navision, database, java(options))) {
                System.out.printf("%s; %s%n%n", database.title(), size);
                measure(options, size, company, portal, new ClosedLoop.Cpu(portal::cpu, database::cpu));
            }
        }
    }

    private static String java(Options options) {
        return "-Xmx" + options.text("memory", "1g") + " " + options.text("java", JAVA);
    }

    private static void measure(Options options, Size size, Path company, Portal portal, ClosedLoop.Cpu cpu)
            throws IOException, InterruptedException {
        Index index = new Index(portal.address());
        Imports imports = new Imports(portal.address(), cpu, company);
        imports.run(index);
        memory(portal, "after the import");
        new Changes(portal.address(), index, cpu).run();
        LoadBenchmark.measure(options, WARM_UP_SECONDS, portal.address(), cpu, Scenarios.of(portal.address(), size));
        memory(portal, "after it");
    }

    private static void memory(Portal portal, String when) throws IOException {
        long resident = portal.residentMib();
        System.out.printf(
                Locale.ROOT,
                "%nMemory of the portal %s: %d MiB of live objects, %d MiB resident, %d MiB at most%n%n",
                when,
                portal.liveMib(),
                resident,
                portal.peakMib());
    }
}

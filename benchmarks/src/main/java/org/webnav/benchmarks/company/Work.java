package org.webnav.benchmarks.company;

import java.time.Duration;
import java.util.Locale;
import org.webnav.benchmarks.load.ClosedLoop;

/** Time and processor time since a piece of work began. */
final class Work {

    private final ClosedLoop.Cpu cpu;
    private final long start = System.nanoTime();
    private final Duration portal;
    private final Duration database;

    private Work(ClosedLoop.Cpu cpu) {
        this.cpu = cpu;
        this.portal = cpu.portal().get();
        this.database = cpu.database().get();
    }

    static Work start(ClosedLoop.Cpu cpu) {
        return new Work(cpu);
    }

    static String head(String what) {
        return "| " + what
                + """
                 | rows | s | rows a second | CPU s, portal | CPU s, database |
                | --- | ---: | ---: | ---: | ---: | ---: |""";
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    String row(String name, long rows) {
        double seconds = seconds();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.1f | %.0f | %.1f | %.1f |",
                name,
                rows,
                seconds,
                rows / seconds,
                cpu.portal().get().minus(portal).toMillis() / 1e3,
                cpu.database().get().minus(database).toMillis() / 1e3);
    }
}

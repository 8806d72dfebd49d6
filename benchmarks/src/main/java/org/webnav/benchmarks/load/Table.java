package org.webnav.benchmarks.load;

import java.util.Locale;

/** Figures as rows of a Markdown table. */
public final class Table {

    private Table() {}

    public static String head() {
        return """
                | scenario | per second | median ms | p95 ms | p99 ms | CPU ms, portal | CPU ms, database | errors |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |""";
    }

    public static String row(Figures f) {
        String row = String.format(
                Locale.ROOT,
                "| %s | %.0f | %.1f | %.1f | %.1f | %.2f | %.2f | %d |",
                f.scenario().description(),
                f.perSecond(),
                f.percentile(0.5),
                f.percentile(0.95),
                f.percentile(0.99),
                f.portalMillis(),
                f.databaseMillis(),
                f.errors());
        return f.firstError().isEmpty() ? row : row + "\n\nFirst error: " + f.firstError() + "\n";
    }
}

package org.webnav.benchmarks.company;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.http.Json;
import org.webnav.benchmarks.load.ClosedLoop;
import org.webnav.benchmarks.scenario.Visitor;

/** Brings the files of a generated company in through the portal's API, one after the other. */
public final class Imports {

    private record Step(String file, String path) {}

    private static final List<Step> STEPS = List.of(
            new Step("categories", "/api/v1/categories"),
            new Step("attributes", "/api/v1/attributes"),
            new Step("items", "/api/v1/items"),
            new Step("item-prices", "/api/v1/item-prices"),
            new Step("stock", "/api/v1/stock-levels"),
            new Step("prices", "/api/v1/sales-prices"),
            new Step("discounts", "/api/v1/line-discounts"));

    private final URI base;
    private final ClosedLoop.Cpu cpu;
    private final Path company;

    public Imports(URI base, ClosedLoop.Cpu cpu, Path company) {
        this.base = base;
        this.cpu = cpu;
        this.company = company;
    }

    /** @param index is waited for after the items, which it holds */
    public void run(Index index) throws IOException, InterruptedException {
        System.out.println(Work.head("import"));
        for (Step step : STEPS) {
            Work work = Work.start(cpu);
            long rows = bring(step);
            System.out.println(work.row(step.file(), rows));
            if (step.file().equals("items")) {
                index.await(rows);
                System.out.println(work.row("items, until all can be found", rows));
            }
        }
    }

    private long bring(Step step) throws IOException {
        try (Connection connection = new Connection(base)) {
            String bearer = Visitor.signedIn(connection, "integrator").bearer();
            JsonNode report = Json.read(
                    connection.put(step.path(), company.resolve(step.file() + ".ndjson"), "Authorization", bearer));
            if (report.path("refused").asLong() > 0) {
                throw new IllegalStateException(
                        step.file() + " refused: " + report.path("faults").path(0));
            }
            return report.path("lines").asLong() + report.path("rows").asLong();
        }
    }
}

package org.webnav.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The commands of {@code benchmarks/run}. */
public final class Main {

    private static final String USAGE =
            """
            Usage: benchmarks/run COMMAND [--option value]...

              start     starts the distribution with empty data and tells time to ready, processor time and memory
                          --database derby|postgresql (derby), --runs N (3)
              load      starts the distribution, lets users ask, and tells what they had to wait for
                          --database derby|postgresql (derby), --scenarios a,b,... (all), --users N (8),
                          --warm-up SECONDS (15), --seconds SECONDS (10)
                          --url ADDRESS --pid PID [--database-pid PID]: a portal with demonstration accounts that runs already
              large     starts the distribution, brings a large company in through its API, and measures with it
                          --database derby|postgresql (derby), --memory SIZE (1g), --java OPTIONS, --scenarios a,b,... (all),
                          --users N (8), --warm-up SECONDS (45), --seconds SECONDS (10),
                          --items N, --customers N, --price-groups N, --rows N, --seed N: as generate
                          --url ADDRESS --pid PID [--database-pid PID]: a portal that has this company already
              generate  writes a large company as NDJSON, the same one every time
                          --to FOLDER, --items N (100000), --customers N (5000), --rows N (1200000), --seed N (3)

              --folder DIR  where start, load and large keep their data (benchmarks/target/run); emptied at each start""";

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> rest = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        try {
            switch (arguments.length == 0 ? "help" : arguments[0]) {
                case "start" -> StartBenchmark.run(new Options(rest, StartBenchmark.OPTIONS));
                case "load" -> LoadBenchmark.run(new Options(rest, LoadBenchmark.OPTIONS));
                case "large" -> LargeBenchmark.run(new Options(rest, LargeBenchmark.OPTIONS));
                case "generate" -> Generate.run(new Options(rest, Generate.OPTIONS));
                case "help", "--help" -> System.out.println(USAGE);
                default -> throw new IllegalArgumentException("Unknown command: " + arguments[0]);
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n\n" + USAGE);
            System.exit(2);
        }
    }
}

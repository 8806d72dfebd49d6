package org.webnav.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.webnav.benchmarks.data.Company;
import org.webnav.benchmarks.data.Size;

/** Writes a large company to files. */
final class Generate {

    static final Set<String> OPTIONS = Set.of("to", "items", "customers", "price-groups", "rows", "seed");

    private Generate() {}

    static void run(Options options) throws IOException {
        Size size = size(options);
        Path folder = Path.of(options.text("to", "benchmarks/target/company")).toAbsolutePath();
        long start = System.nanoTime();
        Company.write(size, folder);
        System.out.printf("%s in %s, %.1f s%n", size, folder, (System.nanoTime() - start) / 1e9);
    }

    static Size size(Options options) {
        return new Size(
                options.number("items", Size.LARGE.items()),
                options.number("customers", Size.LARGE.customers()),
                options.number("price-groups", Size.LARGE.priceGroups()),
                options.number("rows", Size.LARGE.rows()),
                options.number("seed", (int) Size.LARGE.seed()));
    }
}

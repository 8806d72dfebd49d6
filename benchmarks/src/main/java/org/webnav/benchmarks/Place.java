package org.webnav.benchmarks;

import java.nio.file.Path;

/** Where things are. */
final class Place {

    private Place() {}

    /** The folder of the project, told by {@code benchmarks/run}. */
    static Path root() {
        return Path.of(System.getProperty("webnav.root", ".")).toAbsolutePath().normalize();
    }

    static Path folder(Options options) {
        return Path.of(options.text(
                        "folder", root().resolve("benchmarks/target/run").toString()))
                .toAbsolutePath();
    }
}

package org.webnav.benchmarks.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the build has made.
 *
 * @param archive the distribution
 * @param simulator the simulated Navision, a program of its own
 */
public record Distribution(Path archive, Path simulator) {

    private static final String FEATURES = "etc/org.apache.karaf.features.cfg";

    /** @param root the folder of the project */
    public static Distribution in(Path root) throws IOException {
        return new Distribution(
                only(root.resolve("assembly/target"), "org.webnav.assembly-*.tar.gz"),
                only(root.resolve("connectors/simulator-navision/target"), "*-all.jar"));
    }

    /** Unpacks the distribution anew, with the demonstration's accounts. */
    Path unpack(Path folder) throws IOException, InterruptedException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        int code = new ProcessBuilder(
                        "tar", "-xzf", archive.toString(), "-C", folder.toString(), "--strip-components=1")
                .inheritIO()
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("Cannot unpack " + archive);
        }
        Path features = folder.resolve(FEATURES);
        Files.writeString(
                features, Files.readString(features).replaceFirst("webnav-console(/[^,\\s]+)", "$0, webnav-demo$1"));
        return folder;
    }

    private static Path only(Path folder, String pattern) throws IOException {
        try (var found = Files.newDirectoryStream(folder, pattern)) {
            var files = found.iterator();
            if (!files.hasNext()) {
                throw new IOException("Build first: there is no " + folder.resolve(pattern));
            }
            return files.next();
        }
    }
}

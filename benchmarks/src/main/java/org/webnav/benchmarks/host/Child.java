package org.webnav.benchmarks.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.webnav.benchmarks.http.Connection;

/** A server in a process of its own, which ends with this program at the latest. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PAUSE_MILLIS = 50;

    private final Process process;
    private final long startedNanos;
    private final Path log;

    private Child(Process process, long startedNanos, Path log) {
        this.process = process;
        this.startedNanos = startedNanos;
        this.log = log;
    }

    static Child start(Path folder, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        Files.createDirectories(log.getParent());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long now = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Child(process, now, log);
    }

    long pid() {
        return process.pid();
    }

    /** @return how long it took from the start of the process until the address answered 200 */
    Duration awaitOk(URI base, String path) throws IOException, InterruptedException {
        while (!answersOk(base, path)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - startedNanos);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                throw new IOException("Nothing is ready at " + base + path + "; see " + log);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return Duration.ofNanos(System.nanoTime() - startedNanos);
    }

    private static boolean answersOk(URI base, String path) {
        try (Connection connection = new Connection(base)) {
            return connection.get(path).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

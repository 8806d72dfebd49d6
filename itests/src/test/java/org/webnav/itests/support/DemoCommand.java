package org.webnav.itests.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.rules.ExternalResource;

/**
 * The script {@code webnav} in a clone whose folder has a space in its name.
 *
 * <p>The clone has the distribution and the simulator of this build, but no sources: nothing there can be out of date,
 * and the script never starts a build within the build.
 */
public final class DemoCommand extends ExternalResource {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST_MINUTES = 5;

    private final Path clone = Path.of("target", "demo", "a clone").toAbsolutePath();
    private final Path data = Path.of("target", "demo", "its data").toAbsolutePath();
    private final Path output = Path.of("target", "demo", "console.log").toAbsolutePath();
    private final int port = Ports.free();

    /** @param code of the end, 0 for success */
    public record Outcome(int code, String output) {}

    @Override
    protected void before() {
        Folders.delete(clone.getParent());
        link(ROOT.resolve("webnav"));
        link(Path.of(System.getProperty("webnav.distribution")));
        link(Path.of(System.getProperty("webnav.simulator")));
    }

    @Override
    protected void after() {
        run("stop");
    }

    private void link(Path original) {
        Path target = original.toAbsolutePath().normalize();
        Path link = clone.resolve(ROOT.relativize(target));
        try {
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Portal portal() {
        return new Portal(URI.create("http://127.0.0.1:" + port));
    }

    public void demo() {
        Outcome outcome = run("demo", "--port", String.valueOf(port));
        assertThat(outcome.code()).as(outcome.output()).isZero();
        assertThat(outcome.output()).contains("WebNav is ready: http://127.0.0.1:" + port + "/");
    }

    public Outcome run(String... arguments) {
        List<String> command = new ArrayList<>(List.of(clone.resolve("webnav").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Does not end: " + command + "\n" + Files.readString(output));
            }
            return new Outcome(process.exitValue(), Files.readString(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

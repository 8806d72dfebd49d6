package org.webnav.itests.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.rules.ExternalResource;

/**
 * The distribution as a process of its own, as a user starts it: for browsers, and for tests that kill it.
 *
 * <p>As a JUnit rule it is unpacked, started and ready before the tests and stopped after them.
 */
public final class PortalProcess extends ExternalResource {

    private static final String FEATURES = "etc/org.apache.karaf.features.cfg";

    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, String> configuration = new HashMap<>();
    private final Path folder;
    private final URI address;
    private SimulatorProcess simulator;
    private String moreFeatures = "";
    private Process process;

    public PortalProcess(Class<?> test) {
        this(test.getSimpleName());
    }

    /** @param name of its folder, and of its database when that is not Derby */
    PortalProcess(String name) {
        folder = Path.of("target", "portal", name).toAbsolutePath();
        int port = Ports.free();
        address = URI.create("http://127.0.0.1:" + port);
        environment.put("WEBNAV_PORT", String.valueOf(port));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KARAF_EXEC", "exec");
        if (Postgres.isChosen()) {
            useDatabase(name.toLowerCase());
        }
    }

    private void useDatabase(String name) {
        environment.put("WEBNAV_DB_DRIVER", "org.postgresql.Driver");
        environment.put("WEBNAV_DB_URL", Postgres.addressOf(name));
        environment.put("WEBNAV_DB_USER", "postgres");
        environment.put("WEBNAV_DB_PASSWORD", "postgres");
    }

    /** Installs one more feature than the distribution does by itself. */
    public PortalProcess withFeature(String name) {
        moreFeatures += ", " + name;
        return this;
    }

    /** Starts it with one more variable of the environment. */
    public PortalProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Unpacks it with more lines in a file of {@code etc}. */
    public PortalProcess configured(String file, String lines) {
        configuration.put(file, lines);
        return this;
    }

    /** Takes orders to this simulated Navision, which is started first. */
    public PortalProcess withSimulator(SimulatorProcess other) {
        simulator = other;
        return this;
    }

    public URI address() {
        return address;
    }

    /** A visitor who is not signed in. */
    public Portal portal() {
        return new Portal(address);
    }

    public Path folder() {
        return folder;
    }

    @Override
    protected void before() {
        unpack();
        start();
        try {
            portal().awaitReady();
        } catch (ConditionTimeoutException e) {
            kill(); // JUnit does not call after() then, and the process would outlive the tests
            throw e;
        }
    }

    @Override
    protected void after() {
        stop();
    }

    public void unpack() {
        Folders.delete(folder);
        try {
            Files.createDirectories(folder);
            run(
                    "tar",
                    "-xzf",
                    System.getProperty("webnav.distribution"),
                    "-C",
                    folder.toString(),
                    "--strip-components=1");
            Path features = folder.resolve(FEATURES);
            Files.writeString(
                    features, Files.readString(features).replaceFirst("webnav-console/[^,\\s]+", "$0" + moreFeatures));
            configure();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure() throws IOException {
        for (Map.Entry<String, String> file : configuration.entrySet()) {
            Files.writeString(
                    folder.resolve("etc").resolve(file.getKey()),
                    "\n" + file.getValue(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Does not wait until the portal is ready. */
    public void start() {
        if (simulator != null) {
            environment.put("WEBNAV_NAVISION_URL", simulator.address().toString());
        }
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("bin/karaf").toString(), "server")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "console.log")));
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it as a power failure would. */
    public void kill() {
        end(process == null ? null : process.destroyForcibly());
    }

    /** Ends it in order. */
    public void stop() {
        if (process != null) {
            process.destroy();
        }
        end(process);
    }

    private void end(Process ending) {
        try {
            if (ending != null && !ending.waitFor(3, TimeUnit.MINUTES)) {
                ending.destroyForcibly();
                throw new IllegalStateException("The portal did not end; see " + folder);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }

    private static void run(String... command) throws IOException {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + code);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

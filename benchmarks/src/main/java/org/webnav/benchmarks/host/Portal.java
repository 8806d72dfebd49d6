package org.webnav.benchmarks.host;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distribution in a process of its own, with a data folder and a database that were empty before. */
public final class Portal implements AutoCloseable {

    private final Child process;
    private final URI address;
    private final Duration start;

    private Portal(Child process, URI address, Duration start) {
        this.process = process;
        this.address = address;
        this.start = start;
    }

    /** Returns when the portal is ready, which includes the first synchronisation with Navision. */
    public static Portal start(Distribution distribution, Path folder, Simulator navision, Database database)
            throws IOException, InterruptedException {
        return start(distribution, folder, navision, database, "");
    }

    /** @param options of its Java VM instead of those that the distribution sets; empty for those */
    public static Portal start(
            Distribution distribution, Path folder, Simulator navision, Database database, String options)
            throws IOException, InterruptedException {
        Path home = distribution.unpack(folder.resolve("portal"));
        URI address = URI.create("http://127.0.0.1:" + Ports.free());
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KARAF_EXEC", "exec");
        if (!options.isEmpty()) {
            environment.put("JAVA_OPTS", options);
        }
        environment.put("WEBNAV_ADDRESS", address.getHost());
        environment.put("WEBNAV_PORT", String.valueOf(address.getPort()));
        environment.put("WEBNAV_NAVISION_URL", navision.address().toString());
        Child process = Child.start(
                home,
                folder.resolve("console.log"),
                environment,
                List.of(home.resolve("bin/karaf").toString(), "server"));
        try {
            return new Portal(process, address, process.awaitOk(address, "/health/ready"));
        } catch (IOException | InterruptedException e) {
            process.close();
            throw e;
        }
    }

    public URI address() {
        return address;
    }

    /** From the start of the process until the portal was ready. */
    public Duration startTime() {
        return start;
    }

    public Duration cpu() {
        return ProcessFacts.cpu(process.pid());
    }

    /** Memory that its objects take after a full collection, which this asks for. */
    public long liveMib() throws IOException {
        return ProcessFacts.liveMib(process.pid());
    }

    public long residentMib() {
        return ProcessFacts.residentMib(process.pid());
    }

    public long peakMib() {
        return ProcessFacts.peakMib(process.pid());
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}

package org.webnav.itests.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.rules.ExternalResource;

/** A simulated Navision in a process of its own, so that killing it is real. Its data stay where they are. */
public final class SimulatorProcess extends ExternalResource {

    private final Path folder;
    private final int port;
    private Process process;

    /** @param name of its folder */
    SimulatorProcess(String name, int port) {
        this.port = port;
        folder = Path.of("target", "simulator", name).toAbsolutePath();
    }

    public URI address() {
        return address(port);
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    protected void before() {
        Folders.delete(folder);
        start();
    }

    @Override
    protected void after() {
        kill();
    }

    public void start() {
        folder.toFile().mkdirs();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("webnav.simulator"),
                "--port",
                String.valueOf(port),
                "--data",
                folder.resolve("data").toString());
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(folder.toFile(), "console.log")))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await("simulator answers")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> admin().get("/admin/health").status() == 200);
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Changes it behind its clients' backs. */
    public Portal admin() {
        return new Portal(address());
    }

    /** The documents under an external document number. */
    public List<JsonNode> orders(String reference) {
        JsonNode all = admin().get("/admin/orders").json();
        return StreamSupport.stream(all.spliterator(), false)
                .filter(order -> order.path("External Document No.").asText().equals(reference))
                .toList();
    }

    public void kill() {
        if (process == null) {
            return;
        }
        try {
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process = null;
    }
}

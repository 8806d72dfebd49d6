package org.webnav.console.core;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Sessions.Session;

/**
 * Shows the console without Karaf, for work on pages: files are read anew with each page, so a reload shows a change.
 *
 * <p>Arguments: a port, then the {@code console} folders of modules. Every sign-in succeeds but with the password
 * "wrong" or "slow". Data come from {@code /api/…} files in a folder {@code api} beside each console folder, for
 * example {@code api/v1/pallets.json}.
 */
public final class DevConsole {

    private static final Path PACKS = Path.of("../packs/target/classes/packs");
    private static final Path SHELL = Path.of("src/main/resources/shell");

    private final ObjectMapper json = new ObjectMapper();
    private final List<OutputStream> streams = new CopyOnWriteArrayList<>();
    private final Map<String, Path> modules = new TreeMap<>();
    private final Set<String> stopped = new java.util.concurrent.ConcurrentSkipListSet<>();
    private final HttpServer server;

    DevConsole(int port, List<Path> folders) throws IOException {
        folders.forEach(folder -> modules.put(nameOf(folder), folder));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> folders = Stream.of(args).skip(1).map(Path::of).toList();
        DevConsole console = new DevConsole(Integer.parseInt(args[0]), folders);
        console.start();
        System.out.println("http://localhost:" + console.port() + "/console/");
        Thread.currentThread().join();
    }

    private static String nameOf(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        int at = absolute.getNameCount();
        return "dev." + absolute.subpath(Math.max(0, at - 6), at).toString().replaceAll("[^a-z0-9]+", "-");
    }

    void start() {
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Takes modules away, as when their bundles stop, and tells the open pages. */
    void stopModules(boolean stop) throws IOException {
        stopped.clear();
        if (stop) {
            stopped.addAll(modules.keySet());
        }
        for (OutputStream stream : streams) {
            stream.write("event: registry\ndata: {}\n\n".getBytes(StandardCharsets.UTF_8));
            stream.flush();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/api/")) {
                api(exchange, path);
            } else if (path.matches("/console/[smp]/.*")) {
                asset(exchange, path);
            } else if (path.equals("/console/registry.json")) {
                send(exchange, 200, "application/json", registry(exchange).getBytes(StandardCharsets.UTF_8));
            } else if (path.equals("/console/events")) {
                events(exchange);
            } else if (path.startsWith("/dev/")) {
                stopModules(path.endsWith("stop"));
                send(exchange, 200, "text/plain", "ok".getBytes(StandardCharsets.UTF_8));
            } else if (path.startsWith("/console")) {
                index(exchange);
            } else {
                exchange.getResponseHeaders().set("Location", "/console/");
                exchange.sendResponseHeaders(302, -1);
            }
        } catch (InvalidModule invalid) {
            send(exchange, 500, "text/plain", invalid.getMessage().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void events(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        streams.add(out);
        try {
            while (true) {
                Thread.sleep(5000);
                out.write(": alive\n\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (IOException | InterruptedException gone) {
            streams.remove(out);
        }
    }

    private void index(HttpExchange exchange) throws IOException, InvalidModule {
        Shell shell = new Shell(folder(SHELL));
        IndexPage page = new IndexPage(shell, folder(PACKS));
        Viewer viewer = viewer(exchange);
        String html = page.html(
                viewer,
                installed(),
                json.readTree(shell.files()
                        .text("i18n/" + viewer.language() + ".json")
                        .orElseThrow()));
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", SecurityHeaders.policy(Hash.forPolicy(page.importMap())));
        send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    private String registry(HttpExchange exchange) throws IOException, InvalidModule {
        String revision = new IndexPage(new Shell(folder(SHELL)), folder(PACKS)).shellRevision();
        return new RegistryDocument(viewer(exchange), revision).of(installed()).toString();
    }

    private Installed installed() throws IOException, InvalidModule {
        Installed installed = Installed.nothing();
        for (Map.Entry<String, Path> module : modules.entrySet()) {
            if (!stopped.contains(module.getKey())) {
                installed = installed.with(
                        new ModuleReader().read(module.getKey(), "module.json", folder(module.getValue())));
            }
        }
        return installed;
    }

    private void asset(HttpExchange exchange, String path) throws IOException {
        String[] parts = path.split("/", 6);
        Path file =
                switch (parts[2]) {
                    case "s" -> SHELL.resolve(path.split("/", 5)[4]);
                    case "p" -> PACKS.resolve(path.split("/", 5)[4]);
                    default -> modules.get(parts[3]).resolve(parts[5]);
                };
        if (!Files.isRegularFile(file)) {
            send(exchange, 404, "text/plain", new byte[0]);
            return;
        }
        Asset asset = Asset.of(file.toString(), Files.readAllBytes(file));
        send(exchange, 200, asset.type(), asset.bytes());
    }

    private void api(HttpExchange exchange, String path) throws IOException {
        String method = exchange.getRequestMethod();
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (path.equals("/api/v1/session")) {
            session(exchange, method, body);
            return;
        }
        Optional<Path> file = modules.values().stream()
                .map(folder -> folder.resolveSibling(path.substring(1) + ".json"))
                .filter(Files::exists)
                .findFirst();
        if (file.isEmpty()) {
            problem(exchange, 404, "dev.no-such-file", "No file for " + path);
        } else {
            send(exchange, 200, "application/json", Files.readAllBytes(file.get()));
        }
    }

    private void session(HttpExchange exchange, String method, byte[] body) throws IOException {
        boolean in = method.equals("POST");
        String password = in ? json.readTree(body).path("password").asText() : "";
        if (password.equals("wrong")) {
            problem(exchange, 401, "platform.wrong-credentials", "Wrong");
        } else if (password.equals("slow")) {
            exchange.getResponseHeaders().set("Retry-After", "29");
            problem(exchange, 429, "platform.sign-in-delayed", "Wait");
        } else {
            exchange.getResponseHeaders()
                    .set("Set-Cookie", "webnav-session=" + (in ? "dev" : "") + ";Path=/;HttpOnly;SameSite=Strict");
            send(exchange, 200, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void problem(HttpExchange exchange, int status, String code, String title) throws IOException {
        ObjectNode problem =
                json.createObjectNode().put("code", code).put("title", title).put("status", status);
        send(exchange, status, "application/problem+json", json.writeValueAsBytes(problem));
    }

    private static Viewer viewer(HttpExchange exchange) {
        String cookies = String.join(";", exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        boolean signedIn = cookies.contains("webnav-session=dev") || query.contains("dev-session");
        String language = Stream.of(query + ";", cookies)
                .flatMap(text -> Stream.of("en", "lv", "ru").filter(lang -> text.contains("lang=" + lang)))
                .findFirst()
                .orElse("en");
        return new Viewer(signedIn ? Optional.of(session(language)) : Optional.empty(), language);
    }

    private static Session session(String language) {
        Set<String> all = Set.of("dev.read", "dev.manage");
        UUID id = new UUID(0, 7);
        Caller caller = new Caller(id, id, id, true, all, Locale.forLanguageTag(language), "Ilze Ozola");
        return new Session(caller, "csrf", Instant.MAX);
    }

    private static AssetFolder folder(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile).forEach(found::add);
        }
        for (Path file : found) {
            files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return AssetFolder.of(files);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}

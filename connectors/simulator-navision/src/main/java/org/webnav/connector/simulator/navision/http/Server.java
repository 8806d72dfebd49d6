package org.webnav.connector.simulator.navision.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's HTTP server on the loopback address. Slow answers block only their own thread. */
public final class Server implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Server.class.getName());
    private static final int THREADS = 32;
    private static final String ADMIN = "/admin";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, Server::daemon);

    static {
        // Without it every small answer waits for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    public Server(int port, Handler admin, Handler services) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 128);
        server.setExecutor(threads);
        server.createContext("/", exchange -> serve(exchange, services));
        server.createContext(ADMIN, exchange -> serve(exchange, admin));
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    private static void serve(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            try {
                send(exchange, handler.handle(request(exchange)), false);
            } catch (BrokenAnswer broken) {
                if (broken.answer() != null) {
                    send(exchange, broken.answer(), true);
                }
            }
        } catch (RuntimeException defect) {
            LOG.log(System.Logger.Level.ERROR, exchange.getRequestURI().toString(), defect);
        }
    }

    private static Request request(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        String base = "http://" + headers.getOrDefault("host", "127.0.0.1");
        return Request.of(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body, base);
    }

    private static void send(HttpExchange exchange, Response response, boolean breakOff) throws IOException {
        response.headers()
                .forEach((name, value) -> exchange.getResponseHeaders().put(name, List.of(value)));
        exchange.getResponseHeaders().put("OData-Version", List.of("4.0"));
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            OutputStream out = exchange.getResponseBody();
            out.write(body, 0, breakOff ? body.length / 2 : body.length);
            out.flush();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "navision-http");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}

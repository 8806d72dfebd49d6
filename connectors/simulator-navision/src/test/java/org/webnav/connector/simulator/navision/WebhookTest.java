package org.webnav.connector.simulator.navision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class WebhookTest {

    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private final Queue<Integer> refusals = new ConcurrentLinkedQueue<>();
    private HttpServer receiver;
    private Simulator simulator;
    private Client client;

    @Before
    public void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/hook", this::receive);
        receiver.createContext("/silent", exchange -> answer(exchange, 200, "no"));
        receiver.start();
        simulator = new Simulator(
                Options.parse("--port", "0", "--today", "2026-11-23", "--notification-delay", "50"), Clock.systemUTC());
        client = new Client(simulator.port());
    }

    @After
    public void stop() {
        simulator.close();
        receiver.stop(0);
    }

    @Test
    public void tellsWhatChangedAndHow() throws InterruptedException {
        JsonNode subscription = subscribe("items", "/hook").json();
        assertThat(subscription.get("expirationDateTime").asText()).isNotEmpty();

        client.admin("POST", "items/1896-S", "{'unitPrice':'1.00'}");
        JsonNode notification = received.poll(5, TimeUnit.SECONDS).get("value").get(0);

        assertThat(notification.get("changeType").asText()).isEqualTo("updated");
        assertThat(notification.get("clientState").asText()).isEqualTo("secret");
        assertThat(notification.get("resource").asText())
                .endsWith("items("
                        + client.one("items", "number eq '1896-S'").get("id").asText() + ")");
    }

    @Test
    public void tellsNothingAboutOtherSets() throws InterruptedException {
        subscribe("salesOrders", "/hook");
        client.admin("POST", "items/1896-S", "{'unitPrice':'1.00'}");
        client.post("salesOrders", "{'customerNumber':'10000'}");

        assertThat(received.poll(5, TimeUnit.SECONDS).get("value")).hasSize(1).allSatisfy(change -> assertThat(
                        change.get("changeType").asText())
                .isEqualTo("created"));
    }

    @Test
    public void triesAgainWhenTheReceiverIsBusyAndGivesUpWhenItRefuses() throws InterruptedException {
        subscribe("items", "/hook");
        refusals.add(503);
        client.admin("POST", "items/1896-S", "{'unitPrice':'1.00'}");
        assertThat(received.poll(5, TimeUnit.SECONDS)).isNotNull();
        assertThat(received.poll(5, TimeUnit.SECONDS)).as("the second attempt").isNotNull();

        refusals.add(410);
        client.admin("POST", "items/1896-S", "{'unitPrice':'2.00'}");
        assertThat(received.poll(5, TimeUnit.SECONDS)).isNotNull();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while (subscriptions() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(subscriptions()).isZero();
    }

    @Test
    public void insistsOnTheHandshake() {
        assertThat(subscribe("items", "/silent").status()).isEqualTo(400);
        assertThat(subscribe("gadgets", "/hook").status()).isEqualTo(400);
        assertThat(subscriptions()).isZero();
    }

    @Test
    public void renewsAndEndsUnderAnEntityTag() {
        JsonNode subscription = subscribe("items", "/hook").json();
        String path =
                "/api/v2.0/subscriptions('" + subscription.get("subscriptionId").asText() + "')";

        assertThat(client.send("PATCH", path, "{}").status()).isEqualTo(400);
        Client.Answer renewed = client.send(
                "PATCH", path, "{}", "If-Match", subscription.get("@odata.etag").asText());
        assertThat(renewed.json().get("expirationDateTime").asText())
                .isGreaterThanOrEqualTo(subscription.get("expirationDateTime").asText());
        assertThat(client.send("DELETE", path, null, "If-Match", "*").status()).isEqualTo(204);
        assertThat(client.send("GET", path, null).status()).isEqualTo(404);
    }

    private int subscriptions() {
        return client.send("GET", "/api/v2.0/subscriptions", null).value().size();
    }

    private Client.Answer subscribe(String set, String hook) {
        String url = "http://127.0.0.1:" + receiver.getAddress().getPort() + hook;
        return client.send(
                "POST",
                "/api/v2.0/subscriptions",
                Json.object()
                        .put("notificationUrl", url)
                        .put("resource", client.company() + set)
                        .put("clientState", "secret")
                        .toString());
    }

    private void receive(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (query != null && query.startsWith("validationToken=")) {
            answer(exchange, 200, query.substring("validationToken=".length()));
        } else {
            Integer refusal = refusals.poll();
            received.add(Json.parse(body));
            answer(exchange, refusal == null ? 200 : refusal, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

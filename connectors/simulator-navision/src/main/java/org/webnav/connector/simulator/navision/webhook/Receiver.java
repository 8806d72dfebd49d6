package org.webnav.connector.simulator.navision.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.webnav.connector.simulator.navision.odata.NavException;

/** Talks to the addresses that wait for notifications. */
public final class Receiver {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private HttpClient client;

    /** The receiver must answer 200 and repeat a random token. */
    void handshake(String url) {
        String token = UUID.randomUUID().toString();
        String separator = url.contains("?") ? "&" : "?";
        try {
            HttpResponse<String> answer = post(url + separator + "validationToken=" + token, "");
            if (answer.statusCode() == 200 && answer.body().strip().equals(token)) {
                return;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(url + ": " + e.getMessage());
        }
        throw refused(url);
    }

    private static NavException refused(String detail) {
        return NavException.dialog("The notification URL did not confirm the subscription. " + detail);
    }

    /** The status of the answer, or 503 when there is none. */
    int send(String url, String json) {
        try {
            return post(url, json).statusCode();
        } catch (IOException e) {
            return 503;
        }
    }

    private HttpResponse<String> post(String url, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return client().send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Made when it is first needed: most simulators never notify anybody. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TIMEOUT)
                    .build();
        }
        return client;
    }
}

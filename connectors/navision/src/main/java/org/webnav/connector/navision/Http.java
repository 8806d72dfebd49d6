package org.webnav.connector.navision;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Requests to the ERP with its credentials; tells requests that never left from those without an answer. */
final class Http {

    private final Settings settings;
    private final HttpClient client;

    Http(Settings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    /** Asks once more when no connection came about: nothing was read then. */
    Answer get(URI address) throws IOException {
        HttpRequest request = request(address)
                .header("Prefer", "odata.maxpagesize=" + settings.pageSize())
                .header("Data-Access-Intent", "ReadOnly")
                .GET()
                .build();
        try {
            return exchange(request, settings.readTimeout());
        } catch (NotSent e) {
            return exchange(request, settings.readTimeout());
        }
    }

    /** Sends once. The client repeats nothing that is not a GET of its own accord either. */
    Answer post(URI address, String json) throws IOException {
        HttpRequest request = request(address)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build();
        return exchange(request, settings.sendTimeout());
    }

    private HttpRequest.Builder request(URI address) {
        String credentials = settings.user() + ":" + settings.key();
        return HttpRequest.newBuilder(address)
                .header("Accept", "*/*")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    /** The client's own time limit ends with the headers; this one covers the body too. */
    private Answer exchange(HttpRequest request, Duration limit) throws IOException {
        CompletableFuture<HttpResponse<byte[]>> response = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return Answer.of(response.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new HttpTimeoutException("no answer within " + limit.toSeconds() + " s");
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for an answer");
        } catch (ExecutionException e) {
            throw neverConnected(e) ? new NotSent(e.getCause()) : new IOException(e.getCause());
        }
    }

    private static boolean neverConnected(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException
                    || cause instanceof HttpConnectTimeoutException
                    || cause instanceof NoRouteToHostException
                    || cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException
                    || cause instanceof SSLHandshakeException) {
                return true;
            }
        }
        return false;
    }
}

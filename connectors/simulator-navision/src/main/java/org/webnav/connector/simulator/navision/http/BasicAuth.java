package org.webnav.connector.simulator.navision.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/** HTTP Basic authentication with a user name and a web service access key. */
public final class BasicAuth implements Handler {

    private final byte[] expected;
    private final Handler next;

    public BasicAuth(String user, String key, Handler next) {
        String credentials = user + ':' + key;
        this.expected = ("Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .getBytes(StandardCharsets.US_ASCII);
        this.next = next;
    }

    @Override
    public Response handle(Request request) {
        String given = request.header("Authorization");
        if (given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
            return next.handle(request);
        }
        return Response.error(
                        401, "Authentication_InvalidCredentials", "The server has rejected the client credentials.")
                .with("WWW-Authenticate", "Basic realm=\"Dynamics 365 Business Central\"");
    }
}

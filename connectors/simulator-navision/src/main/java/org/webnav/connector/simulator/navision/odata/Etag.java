package org.webnav.connector.simulator.navision.odata;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Table;

/** Weak entity tags of the form that Business Central makes: the row version within quotes, in base 64. */
public final class Etag {

    private Etag() {}

    public static String of(Row row) {
        String version = Long.toString(row.integer(Table.VERSION));
        String inner = "'%d;%s;00;'".formatted(version.length(), version);
        return "W/\"" + Base64.getEncoder().encodeToString(inner.getBytes(StandardCharsets.UTF_8)) + '"';
    }

    /** Refuses a change whose {@code If-Match} is missing, malformed or out of date. */
    public static void check(String ifMatch, Row row) {
        if (ifMatch == null || !(ifMatch.equals("*") || ifMatch.matches("W/\"[A-Za-z0-9+/=]+\""))) {
            throw NavException.badRequest(
                    "BadRequest_InvalidToken",
                    "Could not validate the client concurrency token required by the service. Please provide a valid token in the client request.");
        }
        if (!ifMatch.equals("*") && !ifMatch.equals(of(row))) {
            throw changed();
        }
    }

    /** What a client sees that comes too late. */
    public static NavException changed() {
        return new NavException(409, "Request_EntityChanged", "Another user has already changed the record.");
    }
}

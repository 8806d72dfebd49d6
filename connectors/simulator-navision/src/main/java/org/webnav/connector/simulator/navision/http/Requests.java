package org.webnav.connector.simulator.navision.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.webnav.connector.simulator.navision.Json;

/** Counts requests by method and resource and by status. */
public final class Requests {

    private final Map<String, Long> operations = new TreeMap<>();
    private final Map<String, Long> statuses = new TreeMap<>();
    private long total;

    public Handler counting(Handler next) {
        return request -> {
            try {
                Response response = next.handle(request);
                count(request, Integer.toString(response.status()));
                return response;
            } catch (BrokenAnswer broken) {
                count(request, "broken");
                throw broken;
            }
        };
    }

    private synchronized void count(Request request, String status) {
        total++;
        operations.merge(request.method() + ' ' + resource(request.path()), 1L, Long::sum);
        statuses.merge(status, 1L, Long::sum);
    }

    /** The path without service root, company and keys. */
    private static String resource(String path) {
        return path.replaceAll("%28|\\(.*?\\)|%29", "")
                .replaceFirst("^/(api/v2\\.0|ODataV4)/?", "")
                .replaceFirst("^(companies|Company)/", "");
    }

    public synchronized ObjectNode json() {
        ObjectNode json = Json.object().put("total", total);
        operations.forEach(json.putObject("operations")::put);
        statuses.forEach(json.putObject("statuses")::put);
        return json;
    }

    public synchronized void clear() {
        operations.clear();
        statuses.clear();
        total = 0;
    }
}

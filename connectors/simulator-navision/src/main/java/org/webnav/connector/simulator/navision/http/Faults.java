package org.webnav.connector.simulator.navision.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.odata.Etag;

/** Faults on order: the oldest that concerns a request hits it. */
public final class Faults {

    private final List<Fault> planned = new ArrayList<>();
    private int last;

    public synchronized ObjectNode add(JsonNode json) {
        Fault fault = Fault.read(++last, json);
        planned.add(fault);
        return fault.json();
    }

    public synchronized ArrayNode json() {
        ArrayNode all = Json.array();
        planned.forEach(fault -> all.add(fault.json()));
        return all;
    }

    public synchronized void clear() {
        planned.clear();
    }

    private synchronized Optional<Fault> take(Request request) {
        for (int i = 0; i < planned.size(); i++) {
            Fault fault = planned.get(i);
            if (fault.concerns(request)) {
                Fault rest = fault.once();
                if (rest.times() > 0) {
                    planned.set(i, rest);
                } else {
                    planned.remove(i);
                }
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    public Handler around(Handler next) {
        return request -> {
            Optional<Fault> fault = take(request);
            return fault.isPresent() ? hit(fault.get(), request, next) : next.handle(request);
        };
    }

    private static Response hit(Fault fault, Request request, Handler next) {
        return switch (fault.kind()) {
            case "429" ->
                busy(
                        fault,
                        429,
                        "Application_TooManyRequests",
                        "Too many requests reached. Actual (101). Maximum (100).");
            case "503" -> busy(fault, 503, "Application_ServiceUnavailable", "The service is temporarily unavailable.");
            case "timeout-before-commit" -> timeout(fault);
            case "timeout-after-commit" -> {
                next.handle(request);
                yield timeout(fault);
            }
            case "reset-before-commit" -> throw new BrokenAnswer(null);
            case "reset" -> throw new BrokenAnswer(next.handle(request));
            case "stale-etag" -> Response.error(Etag.changed());
            default -> {
                pause(fault);
                yield next.handle(request);
            }
        };
    }

    private static Response busy(Fault fault, int status, String code, String message) {
        pause(fault);
        Response response = Response.error(status, code, message);
        return fault.retryAfter() < 0 ? response : response.with("Retry-After", Integer.toString(fault.retryAfter()));
    }

    private static Response timeout(Fault fault) {
        pause(fault);
        return Response.error(
                408, "Application_OperationCanceled", "The operation was canceled because it took too long.");
    }

    private static void pause(Fault fault) {
        try {
            Thread.sleep(fault.delayMs());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.webnav.connector.simulator.navision.admin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.WorkDate;
import org.webnav.connector.simulator.navision.http.Faults;
import org.webnav.connector.simulator.navision.http.Handler;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.http.Requests;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Store;

/** {@code /admin}: what tests and demonstrations do to the simulator behind its clients' backs. */
public final class Admin implements Handler {

    private final Store store;
    private final Runnable reset;
    private final Faults faults;
    private final Requests requests;
    private final WorkDate workDate;
    private final OrderAdmin orders;
    private final MasterDataAdmin masterData;

    public Admin(Store store, Runnable reset, Faults faults, Requests requests, WorkDate workDate) {
        this.store = store;
        this.reset = reset;
        this.faults = faults;
        this.requests = requests;
        this.workDate = workDate;
        this.orders = new OrderAdmin(store, workDate);
        this.masterData = new MasterDataAdmin(store, workDate);
    }

    @Override
    public Response handle(Request request) {
        try {
            return answer(request, request.segmentsAfter("/admin"));
        } catch (NavException refusal) {
            return Response.error(refusal);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Response.error(400, "BadRequest", e.getMessage());
        }
    }

    private Response answer(Request request, List<String> path) {
        String resource = path.isEmpty() ? "" : path.get(0);
        return switch (request.method() + ' ' + resource) {
            case "GET health" -> Response.json(200, health());
            case "POST reset" -> reset();
            case "GET faults" -> Response.json(200, faults.json());
            case "POST faults" -> Response.json(201, faults.add(Json.body(request.body())));
            case "DELETE faults" -> cleared(faults::clear);
            case "GET requests" -> Response.json(200, requests.json());
            case "DELETE requests" -> cleared(requests::clear);
            case "POST clock" -> clock(request);
            case "GET orders" -> orders.get(path);
            case "POST orders" -> orders.post(path, body(request));
            case "POST invoices" -> orders.pay(path, body(request));
            case "POST items" -> masterData.item(path, body(request));
            case "POST customers" -> masterData.customer(path, body(request));
            case "POST records" -> masterData.put(body(request));
            case "DELETE records" -> masterData.remove(body(request));
            default -> throw NavException.noResource(request.path());
        };
    }

    private static ObjectNode body(Request request) {
        return request.body().length == 0 ? Json.object() : Json.body(request.body());
    }

    private ObjectNode health() {
        int count = store.read(data -> data.range("Sales Header", "Order").size());
        return Json.object()
                .put("status", "UP")
                .put("orders", count)
                .put("today", workDate.get().toString());
    }

    private Response reset() {
        reset.run();
        faults.clear();
        requests.clear();
        return Response.json(200, health());
    }

    private static Response cleared(Runnable clear) {
        clear.run();
        return Response.of(204);
    }

    private Response clock(Request request) {
        String today = body(request).path("today").asText("real");
        workDate.set(today.equals("real") ? null : LocalDate.parse(today));
        return Response.json(200, health());
    }
}

package org.webnav.connector.simulator.navision.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.DocumentFigures;
import org.webnav.connector.simulator.navision.business.Ledgers;
import org.webnav.connector.simulator.navision.business.NumberSeries;
import org.webnav.connector.simulator.navision.business.Posting;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.RowJson;
import org.webnav.connector.simulator.navision.store.Store;
import org.webnav.connector.simulator.navision.store.Transaction;

/** Shows all orders, posts them and enters payments. */
final class OrderAdmin {

    private final Store store;
    private final Supplier<LocalDate> today;

    OrderAdmin(Store store, Supplier<LocalDate> today) {
        this.store = store;
        this.today = today;
    }

    /** All orders, or one, with lines, under Navision's field names. */
    Response get(List<String> path) {
        return store.read(data -> {
            if (path.size() > 1) {
                return Response.json(200, json(data, order(data, path.get(1))));
            }
            ArrayNode all = Json.array();
            data.range("Sales Header", "Order").forEach(order -> all.add(json(data, order)));
            return Response.json(200, all);
        });
    }

    private ObjectNode json(Database data, Row order) {
        Books books = new Books(data, today.get());
        ObjectNode json = RowJson.write(order);
        json.put("Amount", DocumentFigures.sum(books, order, "Amount"));
        json.put("Amount Including VAT", DocumentFigures.sum(books, order, "Amount Including VAT"));
        ArrayNode lines = json.putArray("lines");
        DocumentFigures.lines(books, order).forEach(line -> lines.add(RowJson.write(line)));
        return json;
    }

    /** {@code orders/{number}/post}, or {@code release} and {@code reopen}. */
    Response post(List<String> path, ObjectNode body) {
        if (path.size() != 3) {
            throw NavException.noResource(String.join("/", path));
        }
        return switch (path.get(2)) {
            case "post" -> Response.json(200, store.write(tx -> post(tx, path.get(1), body)));
            case "release" -> status(path.get(1), "Released");
            case "reopen" -> status(path.get(1), "Open");
            default -> throw NavException.noResource(path.get(2));
        };
    }

    private Response status(String number, String status) {
        return store.write(tx -> {
            Row order = tx.modify(order(tx.database(), number).with("Status", status));
            return Response.json(200, json(tx.database(), order));
        });
    }

    private ObjectNode post(Transaction tx, String number, ObjectNode body) {
        Row order = order(tx.database(), number);
        Row dated = tx.modify(order.with("Posting Date", day(body)));
        Books books = new Books(tx.database(), today.get());
        if (body.has("lines")) {
            DocumentFigures.lines(books, dated).forEach(line -> tx.modify(limited(line, body.get("lines"))));
        }
        Posting.Result posted = new Posting(tx, books, dated)
                .post(body.path("ship").asBoolean(true), body.path("invoice").asBoolean(true));
        ObjectNode result = Json.object().put("order", number);
        posted.shipment().ifPresent(shipment -> result.put("shipment", shipment.text("No.")));
        posted.invoice().ifPresent(invoice -> result.put("invoice", invoice.text("No.")));
        return result;
    }

    /** Only the quantities that the request names per line number are shipped. */
    private static Row limited(Row line, JsonNode quantities) {
        JsonNode wanted = quantities.path(Long.toString(line.integer("Line No.")));
        BigDecimal quantity = wanted.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(wanted.asText());
        BigDecimal shippedBefore = line.decimal("Quantity Shipped").subtract(line.decimal("Quantity Invoiced"));
        return line.with("Qty. to Ship", quantity).with("Qty. to Invoice", quantity.add(shippedBefore));
    }

    /** {@code invoices/{number}/pay}: all that is open, or an amount. */
    Response pay(List<String> path, ObjectNode body) {
        BigDecimal amount =
                body.has("amount") ? new BigDecimal(body.get("amount").asText()) : null;
        return store.write(tx -> {
            String number = NumberSeries.next(tx, "PAY");
            return Response.json(200, RowJson.write(new Ledgers(tx).paid(path.get(1), amount, day(body), number)));
        });
    }

    private LocalDate day(JsonNode body) {
        return body.has("date") ? LocalDate.parse(body.get("date").asText()) : today.get();
    }

    private static Row order(Database data, String number) {
        return data.find("Sales Header", "Order", number).orElseThrow(NavException::notFound);
    }
}

package org.webnav.connector.simulator.navision.odata;

import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.Posting;
import org.webnav.connector.simulator.navision.business.SalesOrders;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Transaction;

/** Answers POST, PATCH and DELETE of API v2.0 within a transaction. */
final class ApiWriting {

    private final Pages pages;
    private final SalesOrders orders;
    private final Transaction tx;
    private final Books books;
    private final Reading reading;
    private final String companyRoot;

    ApiWriting(Pages pages, SalesOrders orders, Transaction tx, Books books, Reading reading, String companyRoot) {
        this.pages = pages;
        this.orders = orders;
        this.tx = tx;
        this.books = books;
        this.reading = reading;
        this.companyRoot = companyRoot;
    }

    Response answer(Request request, Target target) {
        return switch (request.method()) {
            case "POST" -> target.kind() == Target.Kind.ACTION ? action(target) : post(request, target);
            case "PATCH" -> patch(request, target);
            case "DELETE" -> delete(request, target);
            default -> throw refused(request, target);
        };
    }

    private Response post(Request request, Target target) {
        Page page = target.page();
        if (target.kind() != Target.Kind.COLLECTION || page.refuses().contains("insert")) {
            throw refused(request, target);
        }
        Body body = Body.read(pages, page, Json.body(request.body()));
        Row created =
                switch (page.set()) {
                    case "salesOrders" -> orders.insert(tx, body.values(), lines(body));
                    case "salesOrderLines" -> orders.insertLine(tx, orderFor(target, body), body.values());
                    default -> new RecordWriting(tx, books, page).insert(body.values());
                };
        Target entity = Target.entity(page, created);
        String location = "%s/%s(%s)".formatted(companyRoot, page.set(), created.id());
        if (Preferences.minimal(request)) {
            return Response.of(204).with("Location", location).with("ETag", Etag.of(created));
        }
        QueryOptions options = QueryOptions.of(request.query());
        return reading.entity(201, entity, deep(options, body)).with("Location", location);
    }

    /** A deep insert answers with what was inserted. */
    private static QueryOptions deep(QueryOptions options, Body body) {
        body.nested().keySet().forEach(name -> options.expand().putIfAbsent(name, QueryOptions.none()));
        return options;
    }

    private static List<Map<String, Object>> lines(Body body) {
        return body.nested().getOrDefault("salesOrderLines", List.of()).stream()
                .map(Body::values)
                .toList();
    }

    private Row orderFor(Target target, Body body) {
        if (target.parent() != null) {
            return target.parent();
        }
        Object document = body.values().get("documentId");
        if (document == null || document.equals("")) {
            throw NavException.dialog("You must specify a Document Id to create a line.");
        }
        return books.data()
                .byId("Sales Header", (String) document)
                .orElseThrow(() -> NavException.dialog("The document does not exist."));
    }

    private Response patch(Request request, Target target) {
        Page page = target.page();
        refuseUnlessEntity(request, target, "modify");
        Etag.check(request.header("If-Match"), target.row());
        Body body = Body.read(pages, page, Json.body(request.body()));
        if (!body.nested().isEmpty()) {
            throw NavException.badRequest("BadRequest", "A deep update is not supported.");
        }
        Row changed =
                switch (page.set()) {
                    case "salesOrders" -> orders.modify(tx, target.row(), body.values());
                    case "salesOrderLines" -> orders.modifyLine(tx, target.row(), body.values());
                    default -> new RecordWriting(tx, books, page).modify(target.row(), body.values());
                };
        return Preferences.minimal(request)
                ? Response.of(204).with("ETag", Etag.of(changed))
                : reading.entity(200, Target.entity(page, changed), QueryOptions.of(request.query()));
    }

    private Response delete(Request request, Target target) {
        refuseUnlessEntity(request, target, "delete");
        Etag.check(request.header("If-Match"), target.row());
        switch (target.page().set()) {
            case "salesOrders" -> orders.delete(tx, target.row());
            case "salesOrderLines" -> orders.deleteLine(tx, target.row());
            default -> new RecordWriting(tx, books, target.page()).delete(target.row());
        }
        return Response.of(204);
    }

    private Response action(Target target) {
        if (!target.page().set().equals("salesOrders") || !target.name().equalsIgnoreCase("shipAndInvoice")) {
            throw NavException.noResource("Microsoft.NAV." + target.name());
        }
        Posting.Result posted = new Posting(tx, books, target.row()).post(true, true);
        String invoice = posted.invoice().orElseThrow().id();
        return Response.of(204).with("Location", "%s/salesInvoices(%s)".formatted(companyRoot, invoice));
    }

    private static void refuseUnlessEntity(Request request, Target target, String operation) {
        if (target.kind() != Target.Kind.ENTITY || target.page().refuses().contains(operation)) {
            throw refused(request, target);
        }
    }

    private static NavException refused(Request request, Target target) {
        String kind = target.kind() == Target.Kind.ENTITY ? "Entity" : "Collection";
        return NavException.methodNotAllowed(request.method(), target.page().set(), kind);
    }
}

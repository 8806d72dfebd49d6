package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.SalesOrders;
import org.webnav.connector.simulator.navision.http.Handler;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Store;
import org.webnav.connector.simulator.navision.store.Transaction;

/** {@code /api/v2.0}: metadata, companies, the sets of a company, and batches. */
public final class ApiRoot implements Handler {

    public static final String PATH = "/api/v2.0";

    private final Store store;
    private final Pages pages;
    private final SalesOrders orders;
    private final Supplier<LocalDate> today;
    private final byte[] metadata;
    private final int serverPage;

    public ApiRoot(
            Store store, Pages pages, SalesOrders orders, Supplier<LocalDate> today, byte[] metadata, int serverPage) {
        this.store = store;
        this.pages = pages;
        this.orders = orders;
        this.today = today;
        this.metadata = metadata;
        this.serverPage = serverPage;
    }

    @Override
    public Response handle(Request request) {
        List<Segment> segments =
                request.segmentsAfter(PATH).stream().map(Segment::parse).toList();
        if (segments.isEmpty()) {
            return Response.odata(200, serviceDocument(request));
        }
        return switch (segments.get(0).name()) {
            case "$metadata" -> Response.bytes("application/xml", metadata);
            case "$batch" -> new Batch(store, this).handle(request);
            default ->
                request.method().equals("GET")
                        ? store.read(database -> read(request, segments, database))
                        : store.write(tx -> write(request, segments, tx));
        };
    }

    private Response read(Request request, List<Segment> segments, Database database) {
        Scope scope = new Scope(request, segments, database);
        return scope.reading.get(request, scope.target());
    }

    private Response write(Request request, List<Segment> segments, Transaction tx) {
        Scope scope = new Scope(request, segments, tx.database());
        return new ApiWriting(pages, orders, tx, scope.books, scope.reading, scope.companyRoot)
                .answer(request, scope.target());
    }

    private ObjectNode serviceDocument(Request request) {
        ObjectNode document = Json.object().put("@odata.context", request.base() + PATH + "/$metadata");
        ArrayNode value = document.putArray("value");
        pages.all().forEach(page -> value.addObject()
                .put("name", page.set())
                .put("kind", "EntitySet")
                .put("url", page.set()));
        return document;
    }

    /** One request's view: the company it is about and the rest of its path. */
    private final class Scope {

        private final Books books;
        private final Reading reading;
        private final String companyRoot;
        private final List<Segment> rest;

        private Scope(Request request, List<Segment> segments, Database database) {
            books = new Books(database, today.get());
            boolean throughCompany = segments.size() > 1
                    && segments.get(0).name().equals("companies")
                    && segments.get(0).hasKey();
            Row company = Companies.find(books, throughCompany ? segments.get(0).key() : null, request);
            rest = throughCompany ? segments.subList(1, segments.size()) : segments;
            companyRoot = "%s%s/companies(%s)".formatted(request.base(), PATH, company.id());
            boolean companies = rest.get(0).name().equals("companies");
            String context = companies ? "" : "companies(%s)/".formatted(company.id());
            reading = new Reading(
                    pages,
                    books,
                    companyRoot,
                    "%s%s/$metadata#%s".formatted(request.base(), PATH, context),
                    serverPage);
        }

        private Target target() {
            return new Resolver(pages, books, reading.writer()).resolve(rest);
        }
    }
}

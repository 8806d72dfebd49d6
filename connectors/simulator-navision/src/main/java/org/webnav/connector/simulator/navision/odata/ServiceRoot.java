package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.http.Handler;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Store;

/** {@code /ODataV4}: pages published as web services, read only. */
public final class ServiceRoot implements Handler {

    public static final String PATH = "/ODataV4";

    private final Store store;
    private final Pages pages;
    private final Supplier<LocalDate> today;
    private final int serverPage;
    private final byte[] metadata;

    public ServiceRoot(Store store, Pages pages, Supplier<LocalDate> today, int serverPage) {
        this.store = store;
        this.pages = pages;
        this.today = today;
        this.serverPage = serverPage;
        this.metadata = ServiceMetadata.of(pages).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Response handle(Request request) {
        List<Segment> segments =
                request.segmentsAfter(PATH).stream().map(Segment::parse).toList();
        boolean throughCompany = !segments.isEmpty()
                && segments.get(0).name().equals("Company")
                && segments.get(0).hasKey();
        List<Segment> rest = throughCompany ? segments.subList(1, segments.size()) : segments;
        if (!rest.isEmpty() && rest.get(0).name().equals("$metadata")) {
            return Response.bytes("application/xml", metadata);
        }
        return store.read(database -> read(request, throughCompany ? segments.get(0) : null, rest, database));
    }

    private Response read(Request request, Segment named, List<Segment> rest, Database database) {
        Books books = new Books(database, today.get());
        Row company = Companies.find(books, named == null ? null : named.key(), request);
        if (rest.isEmpty()) {
            return Response.odata(200, services(request));
        }
        String root = "%s%s/Company('%s')"
                .formatted(request.base(), PATH, company.text("Name").replace(" ", "%20"));
        String context = "%s%s/$metadata#Company('%s')/"
                .formatted(request.base(), PATH, company.text("Name").replace(" ", "%20"));
        Reading reading = new Reading(pages, books, root, context, serverPage);
        Target target = new Resolver(pages, books, reading.writer()).resolve(rest);
        if (!request.method().equals("GET")) {
            String kind = target.kind() == Target.Kind.ENTITY ? "Entity" : "Collection";
            throw NavException.methodNotAllowed(request.method(), target.page().set(), kind);
        }
        return reading.get(request, target);
    }

    private ObjectNode services(Request request) {
        ObjectNode document = Json.object().put("@odata.context", request.base() + PATH + "/$metadata");
        ArrayNode value = document.putArray("value");
        pages.all().forEach(page -> value.addObject()
                .put("name", page.set())
                .put("kind", "EntitySet")
                .put("url", page.set()));
        return document;
    }
}

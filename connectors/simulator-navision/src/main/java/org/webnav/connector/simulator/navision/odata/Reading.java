package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.http.Response;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Pages;
import org.webnav.connector.simulator.navision.picture.Pictures;

/** Answers GET. */
final class Reading {

    /** Sets of which Business Central shows only the lines of a document that the client names. */
    private static final Set<String> LINES = Set.of("salesOrderLines", "salesInvoiceLines");

    private final Books books;
    private final EntityJson writer;
    private final Collections collections;
    private final String context;

    Reading(Pages pages, Books books, String companyRoot, String context, int serverPage) {
        this.books = books;
        this.writer = new EntityJson(pages, books, companyRoot);
        this.collections = new Collections(books, writer, serverPage);
        this.context = context;
    }

    EntityJson writer() {
        return writer;
    }

    Response get(Request request, Target target) {
        return switch (target.kind()) {
            case COLLECTION -> collection(request, target);
            case ENTITY -> entity(200, target, QueryOptions.of(request.query()));
            case COUNT -> Response.bytes("text/plain", count(request, target));
            case MEDIA -> Response.bytes("image/svg+xml", Pictures.of(books, target.row()));
            case ACTION -> throw NavException.methodNotAllowed("GET", target.name(), "Action");
        };
    }

    private Response collection(Request request, Target target) {
        Page page = target.page();
        if (LINES.contains(page.set()) && target.parent() == null) {
            Set<String> mentioned = Filter.mentioned(page, request.query().get("$filter"));
            if (!mentioned.contains("documentId") && !mentioned.contains("id")) {
                throw NavException.dialog("You must specify an Id or a Document Id to get the lines.");
            }
        }
        ObjectNode json = collections.answer(request, page, target.rows().get(), context + page.set());
        Response response = Response.odata(200, json);
        Preferences.maxPageSize(request)
                .ifPresent(size -> response.with("Preference-Applied", "odata.maxpagesize=" + size));
        return response;
    }

    private byte[] count(Request request, Target target) {
        QueryOptions options = QueryOptions.of(request.query());
        int size = collections
                .filtered(target.page(), target.rows().get(), options)
                .size();
        return Integer.toString(size).getBytes(StandardCharsets.US_ASCII);
    }

    /** One entity with its context and its entity tag, in the body and as a header. */
    Response entity(int status, Target target, QueryOptions options) {
        ObjectNode json = writer.write(target.page(), target.row(), options);
        ObjectNode whole =
                Json.object().put("@odata.context", context + target.page().set() + "/$entity");
        whole.setAll(json);
        return Response.odata(status, whole).with("ETag", Etag.of(target.row()));
    }
}

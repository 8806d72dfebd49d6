package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.webnav.connector.simulator.navision.Json;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.http.Request;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.store.Row;

/** Answers a request for a collection: filter, order, count, and one page of it. */
final class Collections {

    private final Books books;
    private final EntityJson writer;
    private final int serverPage;

    Collections(Books books, EntityJson writer, int serverPage) {
        this.books = books;
        this.writer = writer;
        this.serverPage = serverPage;
    }

    List<Row> filtered(Page page, Stream<Row> rows, QueryOptions options) {
        Predicate<Row> filter = Filter.of(page, options.filter(), books);
        Stream<Row> found = rows.filter(filter);
        if (options.orderBy() != null && !options.orderBy().isBlank()) {
            found = found.sorted(Ordering.of(page, options.orderBy(), books));
        }
        return found.toList();
    }

    ObjectNode answer(Request request, Page page, Stream<Row> rows, String context) {
        QueryOptions options = QueryOptions.of(request.query());
        options.select().forEach(page::property);
        List<Row> all = filtered(page, rows, options);
        ObjectNode json = Json.object().put("@odata.context", context);
        if (options.count()) {
            json.put("@odata.count", all.size());
        }
        List<Row> rest = options.skipToken() == null
                ? all.stream().skip(options.skip()).toList()
                : SkipToken.apply(options.skipToken(), page, all);
        long wanted = options.top() < 0 ? rest.size() : Math.min(options.top(), rest.size());
        long shown = Math.min(wanted, pageSize(request));
        ArrayNode value = json.putArray("value");
        rest.stream().limit(shown).forEach(row -> value.add(writer.write(page, row, options)));
        if (shown < wanted) {
            json.put("@odata.nextLink", nextLink(request, options, rest.get((int) shown - 1), shown));
        }
        return json;
    }

    private long pageSize(Request request) {
        return Math.min(serverPage, Preferences.maxPageSize(request).orElse(serverPage));
    }

    private static String nextLink(Request request, QueryOptions options, Row last, long shown) {
        boolean ordered = options.orderBy() != null && !options.orderBy().isBlank();
        long before = options.skipToken() == null ? options.skip() : SkipToken.counted(options.skipToken());
        String token = ordered ? SkipToken.count(before + shown) : SkipToken.after(last);
        StringBuilder link =
                new StringBuilder(request.base()).append(request.path()).append('?');
        for (Map.Entry<String, String> option : request.query().entrySet()) {
            switch (option.getKey()) {
                case "$skip", "$skiptoken" -> {}
                case "$top" -> append(link, "$top", Long.toString(options.top() - shown));
                default -> append(link, option.getKey(), option.getValue());
            }
        }
        append(link, "$skiptoken", token);
        return link.substring(0, link.length() - 1);
    }

    private static void append(StringBuilder link, String name, String value) {
        link.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"))
                .append('&');
    }
}

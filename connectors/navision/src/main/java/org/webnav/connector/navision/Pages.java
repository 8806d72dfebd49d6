package org.webnav.connector.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpUnreachable;

/** Reads the records of pages, portion by portion. */
final class Pages {

    private final Company company;
    private final Http http;
    private final Clock clock;

    Pages(Company company, Http http, Clock clock) {
        this.company = company;
        this.http = http;
        this.clock = clock;
    }

    List<Row> all(Page page, String filter) {
        List<Row> rows = new ArrayList<>();
        each(page, filter, rows::addAll);
        return rows;
    }

    /** Records together with the ones of a navigation property. */
    List<Row> with(Page page, String filter, String expand) {
        List<Row> rows = new ArrayList<>();
        each(page, filter, expand, rows::addAll);
        return rows;
    }

    /**
     * A page that is not published has no records.
     *
     * @param filter empty for everything
     * @return the ERP's time before the first record was read
     */
    Instant each(Page page, String filter, Consumer<List<Row>> sink) {
        return each(page, filter, "", sink);
    }

    private Instant each(Page page, String filter, String expand, Consumer<List<Row>> sink) {
        Instant begin = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (!page.published()) {
            return begin;
        }
        URI address = address(page, filter, expand);
        Answer first = ask(address);
        if (page.optional() && first.status() == 404) {
            return begin;
        }
        Answer answer = checked(first);
        while (true) {
            JsonNode json = json(answer);
            hand(page, json, sink);
            JsonNode next = json.path("@odata.nextLink");
            if (!next.isTextual()) {
                return first.date().orElse(begin);
            }
            address = following(address, next.asText());
            answer = get(address);
        }
    }

    /** Any other thing below the company. */
    Answer get(URI address) {
        return checked(ask(address));
    }

    private Answer ask(URI address) {
        try {
            return http.get(address);
        } catch (IOException e) {
            throw Failures.unreachable(e);
        }
    }

    private Answer checked(Answer answer) {
        if (answer.successful()) {
            return answer;
        }
        if (answer.status() == 404) {
            company.forget();
        }
        throw Failures.unreachable(answer);
    }

    private URI address(Page page, String filter, String expand) {
        StringBuilder address = new StringBuilder(company.address(page).toString());
        address.append("?$select=").append(Text.encode(page.select()));
        if (!filter.isEmpty()) {
            address.append("&$filter=").append(Text.encode(filter));
        }
        if (!expand.isEmpty()) {
            address.append("&$expand=").append(expand);
        }
        return URI.create(address.toString());
    }

    private static void hand(Page page, JsonNode json, Consumer<List<Row>> sink) {
        List<Row> rows = new ArrayList<>();
        json.path("value").forEach(record -> rows.add(new Row(page, record)));
        if (!rows.isEmpty()) {
            sink.accept(rows);
        }
    }

    private static JsonNode json(Answer answer) {
        try {
            JsonNode json = answer.json();
            if (json.path("value").isArray()) {
                return json;
            }
            throw new ErpUnreachable("Navision answered without records", null, null);
        } catch (IOException e) {
            throw new ErpUnreachable("Navision's answer is not JSON", null, e);
        }
    }

    /** Behind a proxy Navision names its inner host, and credentials go to no other host than the configured one. */
    private static URI following(URI address, String link) {
        URI next = address.resolve(link.replace(" ", "%20"));
        String origin = address.getScheme() + "://" + address.getRawAuthority();
        URI own = URI.create(origin + next.getRawPath() + "?" + next.getRawQuery());
        if (own.equals(address)) {
            throw new ErpUnreachable("Navision's next portion is the same again", null, null);
        }
        return own;
    }
}

package org.webnav.orders.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.webnav.orders.api.OrderQuery;
import org.webnav.orders.api.OrderSummary;
import org.webnav.platform.api.Page;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedQuery;

/** Lists orders, newest first, in at most two queries. Days are those of UTC. */
final class OrderSearch {

    private static final String TEXT =
            """
            upper(e.number) like :text escape '!' or upper(e.transfer.erpNumber) like :text escape '!' \
            or upper(e.terms.customerReference) like :text escape '!' or upper(e.customerName) like :text escape '!'""";

    private OrderSearch() {}

    static Page<OrderSummary> list(Scope scope, OrderQuery wanted) {
        ScopedQuery<StoredOrder> query = scope.query(StoredOrder.class).orderBy("e.created desc, e.id desc");
        String text = Texts.clean(wanted.text());
        if (!text.isEmpty()) {
            query.where(TEXT, Map.of("text", "%" + escaped(text) + "%"));
        }
        if (wanted.states() != null && !wanted.states().isEmpty()) {
            query.where("e.state in :states", Map.of("states", wanted.states()));
        }
        if (wanted.buyer() != null) {
            query.where(
                    "e.organisationId = :buyer", Map.of("buyer", wanted.buyer().toString()));
        }
        if (wanted.from() != null) {
            query.where("e.created >= :from", Map.of("from", start(wanted.from())));
        }
        if (wanted.to() != null) {
            query.where("e.created < :end", Map.of("end", start(wanted.to().plusDays(1))));
        }
        return query.page(wanted.paging()).map(StoredOrder::toSummary);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String escaped(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}

package org.webnav.connector.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.webnav.connector.api.ErpConnector.Lookup;

/** Finds orders by our references: open ones, and posted ones of which only shipments and invoices are left. */
final class OrderFinder {

    private static final String REFERENCE = "externalDocumentNumber";

    /** Keeps an address below 2000 characters. */
    private static final int PORTION = 25;

    private final Pages pages;
    private final Page orders = Page.api("salesOrders", "number", REFERENCE);
    private final Page shipments = posted("salesShipments");
    private final Page invoices = posted("salesInvoices");

    OrderFinder(Pages pages) {
        this.pages = pages;
    }

    Lookup find(String reference) {
        return portion(List.of(reference)).get(reference);
    }

    Map<String, Lookup> findAll(Collection<String> references) {
        List<String> all = references.stream().distinct().toList();
        Map<String, Lookup> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            found.putAll(portion(all.subList(from, Math.min(from + PORTION, all.size()))));
        }
        return found;
    }

    /** Open orders first: one that is posted in the meantime is then found twice under one number, never missed. */
    private Map<String, Lookup> portion(List<String> references) {
        Map<String, Documents> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        references.forEach(reference -> found.put(reference, new Documents()));
        String filter = orders.anyOf(REFERENCE, references);
        pages.with(orders, filter, "salesOrderLines")
                .forEach(row -> found.get(row.text(REFERENCE)).open(row));
        for (Page page : List.of(shipments, invoices)) {
            pages.all(page, filter)
                    .forEach(row -> found.get(row.text(REFERENCE)).posted(row));
        }
        Map<String, Lookup> answers = new HashMap<>();
        references.forEach(
                reference -> answers.put(reference, found.get(reference).toLookup()));
        return answers;
    }

    private static Page posted(String set) {
        return Page.api(set, "number", "orderNumber", REFERENCE);
    }

    /** What Navision has under one reference. */
    private static final class Documents {

        private final Set<String> numbers = new LinkedHashSet<>();
        private int lines = -1;

        void open(Row order) {
            numbers.add(order.text("number"));
            if (lines < 0) {
                lines = lines(order);
            }
        }

        void posted(Row document) {
            String order = document.text("orderNumber");
            numbers.add(order.isEmpty() ? document.text("number") : order);
        }

        Lookup toLookup() {
            return new Lookup(List.copyOf(numbers), lines);
        }

        /** Comments, which the connector adds, are no order lines. */
        private static int lines(Row order) {
            int lines = 0;
            for (JsonNode line : order.json().path("salesOrderLines")) {
                lines += line.path("lineType").asText().equals("Item") ? 1 : 0;
            }
            return lines;
        }
    }
}

package org.webnav.connector.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.webnav.connector.api.ErpConnector.Lookup;

/** Finds orders by our reference: open ones, and posted ones of which only shipments and invoices are left. */
final class OrderFinder {

    private final Pages pages;
    private final Page orders = Page.api("salesOrders", "number", "externalDocumentNumber");
    private final Page shipments = posted("salesShipments");
    private final Page invoices = posted("salesInvoices");

    OrderFinder(Pages pages) {
        this.pages = pages;
    }

    /** Open orders first: one that is posted in the meantime is then found twice under one number, never missed. */
    Lookup find(String reference) {
        Set<String> numbers = new LinkedHashSet<>();
        String filter = orders.equal("externalDocumentNumber", reference);
        List<Row> open = pages.with(orders, filter, "salesOrderLines");
        open.forEach(row -> numbers.add(row.text("number")));
        pages.all(shipments, filter).forEach(row -> numbers.add(orderNumber(row)));
        pages.all(invoices, filter).forEach(row -> numbers.add(orderNumber(row)));
        return new Lookup(List.copyOf(numbers), lines(open));
    }

    private static Page posted(String set) {
        return Page.api(set, "number", "orderNumber", "externalDocumentNumber");
    }

    private static String orderNumber(Row row) {
        String order = row.text("orderNumber");
        return order.isEmpty() ? row.text("number") : order;
    }

    /** Comments, which the connector adds, are no order lines. */
    private static int lines(List<Row> open) {
        if (open.isEmpty()) {
            return -1;
        }
        int lines = 0;
        for (JsonNode line : open.get(0).json().path("salesOrderLines")) {
            lines += line.path("lineType").asText().equals("Item") ? 1 : 0;
        }
        return lines;
    }
}

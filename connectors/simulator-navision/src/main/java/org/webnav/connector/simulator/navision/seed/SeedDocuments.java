package org.webnav.connector.simulator.navision.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.Ledgers;
import org.webnav.connector.simulator.navision.business.NumberSeries;
import org.webnav.connector.simulator.navision.business.Posting;
import org.webnav.connector.simulator.navision.business.SalesOrders;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Transaction;

/** The documents of the seed: open orders first, so that they have CRONUS's own numbers, then history. */
final class SeedDocuments {

    private final Transaction tx;
    private final LocalDate day;
    private final SalesOrders orders;

    SeedDocuments(Transaction tx, LocalDate day, SalesOrders orders) {
        this.tx = tx;
        this.day = day;
        this.orders = orders;
    }

    void load() {
        Csv.read("open-orders").forEach(this::order);
        Csv.read("posted-orders").forEach(this::posted);
    }

    private Row order(Map<String, String> entry) {
        LocalDate date = RelativeDate.of(entry.get("Order Date"), day);
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("customerNumber", entry.get("Customer No."));
        header.put("orderDate", date);
        header.put("postingDate", date);
        header.put("externalDocumentNumber", entry.get("External Document No."));
        return orders.insert(tx, header, lines(entry.get("Lines"), date));
    }

    /** {@code item*quantity@location}, joined by bars. */
    private List<Map<String, Object>> lines(String text, LocalDate date) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (String part : text.split("\\|")) {
            int star = part.indexOf('*');
            int at = part.indexOf('@');
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("lineType", "Item");
            line.put("lineObjectNumber", part.substring(0, star));
            line.put("quantity", new BigDecimal(part.substring(star + 1, at)));
            line.put("shipmentDate", date.plusDays(7));
            line.put("locationId", location(part.substring(at + 1)));
            lines.add(line);
        }
        return lines;
    }

    private String location(String code) {
        return code.isEmpty() ? "" : tx.database().require("Location", code).id();
    }

    private void posted(Map<String, String> entry) {
        LocalDate date = RelativeDate.of(entry.get("Order Date"), day);
        Row order = order(entry);
        Row invoice = new Posting(tx, new Books(tx.database(), date), order)
                .post(true, true)
                .invoice()
                .orElseThrow();
        String paid = entry.get("Paid");
        if (!paid.isEmpty()) {
            boolean part = paid.startsWith("part:");
            BigDecimal amount = part ? new BigDecimal(paid.substring("part:".length())) : null;
            LocalDate when = part ? day.minusDays(1) : RelativeDate.of(paid, day);
            new Ledgers(tx).paid(invoice.text("No."), amount, when, NumberSeries.next(tx, "PAY"));
        }
    }
}

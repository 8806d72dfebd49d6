package org.webnav.connector.simulator.navision.odata;

import java.math.BigDecimal;
import java.util.Map;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.business.NumberSeries;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.PageWriter;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Transaction;

/** Creates, changes and deletes master data: items, customers and the small tables around them. */
final class RecordWriting {

    private final Transaction tx;
    private final Books books;
    private final Page page;

    RecordWriting(Transaction tx, Books books, Page page) {
        this.tx = tx;
        this.books = books;
        this.page = page;
    }

    Row insert(Map<String, Object> values) {
        Row row = new PageWriter(books, page).apply(defaults(page.table().blank()), values);
        Row numbered = numbered(row);
        for (Field key : page.table().key()) {
            if (numbered.isBlank(key.name())) {
                throw NavException.field("%s must have a value in %s. It cannot be zero or empty."
                        .formatted(key.name(), page.table().name()));
            }
        }
        Row stored = tx.insert(numbered);
        if (page.table().name().equals("Item") && !stored.isBlank("Base Unit of Measure")) {
            tx.insert(tx.database()
                    .schema()
                    .table("Item Unit of Measure")
                    .blank()
                    .with(Map.of(
                            "Item No.", stored.text("No."),
                            "Code", stored.text("Base Unit of Measure"),
                            "Qty. per Unit of Measure", BigDecimal.ONE)));
        }
        return stored;
    }

    Row modify(Row row, Map<String, Object> values) {
        Row changed = new PageWriter(books, page).apply(row, values);
        for (Field key : page.table().key()) {
            if (!changed.get(key.name()).equals(row.get(key.name()))) {
                throw NavException.dialog("Renaming a record is beyond this simulator: %s.".formatted(key.name()));
            }
        }
        return tx.modify(changed);
    }

    void delete(Row row) {
        String table = page.table().name();
        String ledger = Map.of("Item", "Item Ledger Entry", "Customer", "Cust. Ledger Entry")
                .get(table);
        if (ledger != null) {
            String number = row.text("No.");
            boolean used = tx.database().rows(ledger).stream().anyMatch(entry -> entry.is(table + " No.", number));
            if (used) {
                throw NavException.dialog(
                        "You cannot delete %s %s because it has ledger entries.".formatted(table, number));
            }
        }
        tx.delete(row);
    }

    private Row defaults(Row row) {
        return switch (page.table().name()) {
            case "Item" ->
                row.with(Map.of(
                        "VAT Prod. Posting Group",
                        "VAT21",
                        "Gen. Prod. Posting Group",
                        "RETAIL",
                        "Allow Invoice Disc.",
                        true,
                        "Last Date Modified",
                        books.today()));
            case "Customer" ->
                row.with(Map.of(
                        "VAT Bus. Posting Group", "DOMESTIC",
                        "Gen. Bus. Posting Group", "DOMESTIC",
                        "Customer Posting Group", "DOMESTIC",
                        "Allow Line Disc.", true,
                        "Last Date Modified", books.today()));
            default -> row;
        };
    }

    private Row numbered(Row row) {
        String series =
                Map.of("Item", "ITEM1", "Customer", "CUST").get(page.table().name());
        return series == null || !row.isBlank("No.") ? row : row.with("No.", NumberSeries.next(tx, series));
    }
}

package org.webnav.connector.simulator.navision.seed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.simulator.navision.business.Ledgers;
import org.webnav.connector.simulator.navision.business.SalesOrders;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Table;
import org.webnav.connector.simulator.navision.store.Transaction;

/**
 * The demonstration company CRONUS International Ltd. with local currency EUR. Master data come from files with one
 * column per Navision field; documents and ledgers are made by the same code that serves clients, so they agree with it.
 */
public final class CronusSeed implements Consumer<Transaction> {

    private static final List<String> TABLES = List.of(
            "company",
            "company-information",
            "gl-setup",
            "number-series",
            "currencies",
            "exchange-rates",
            "countries",
            "payment-terms",
            "payment-methods",
            "shipment-methods",
            "locations",
            "salespeople",
            "vat-product-groups",
            "vat-setup",
            "gen-product-groups",
            "inventory-groups",
            "units-of-measure",
            "unit-of-measure-translations",
            "item-categories",
            "item-category-translations",
            "item-discount-groups",
            "items",
            "item-units",
            "item-variants",
            "item-translations",
            "item-variant-translations",
            "item-attributes",
            "item-attribute-values",
            "item-attribute-translations",
            "item-attribute-value-translations",
            "item-attribute-value-mapping",
            "item-texts",
            "item-pictures",
            "item-substitutions",
            "item-references",
            "stockkeeping-units",
            "price-groups",
            "customer-discount-groups",
            "invoice-discounts",
            "customers",
            "ship-to-addresses",
            "contacts",
            "contact-business-relations",
            "sales-prices",
            "sales-line-discounts",
            "campaigns",
            "campaign-targets",
            "purchase-lines");

    private final LocalDate day;
    private final SalesOrders orders;

    /**
     * @param day the day to which all dates are relative
     * @param orders makes the documents
     */
    public CronusSeed(LocalDate day, SalesOrders orders) {
        this.day = day;
        this.orders = orders;
    }

    @Override
    public void accept(Transaction tx) {
        TABLES.forEach(name -> load(tx, name));
        stock(tx);
        List<Row> blocked = unblock(tx);
        new SeedDocuments(tx, day, orders).load();
        entries(tx);
        blocked.forEach(customer -> {
            Row current = tx.database().require("Customer", customer.text("No."));
            tx.modify(current.with("Blocked", customer.text("Blocked")));
        });
    }

    private void load(Transaction tx, String name) {
        Table table = tx.database().schema().table(Csv.table(name));
        for (Map<String, String> entry : Csv.read(name)) {
            Map<String, Object> values = new LinkedHashMap<>();
            entry.forEach((column, text) -> {
                if (!text.isEmpty()) {
                    values.put(column, value(table.field(column), text));
                }
            });
            tx.insert(table.blank().with(values));
        }
    }

    private Object value(Field field, String text) {
        return switch (field.type()) {
            case DECIMAL -> new BigDecimal(text);
            case INTEGER -> Long.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case DATE -> RelativeDate.of(text, day);
            default -> text;
        };
    }

    private void stock(Transaction tx) {
        Ledgers ledgers = new Ledgers(tx);
        for (Map<String, String> entry : Csv.read("stock")) {
            ledgers.adjusted(
                    entry.get("Item No."),
                    day.minusDays(180),
                    entry.get("Location Code"),
                    new BigDecimal(entry.get("Quantity")),
                    "START");
        }
    }

    /** Blocked customers have documents from the time before. */
    private static List<Row> unblock(Transaction tx) {
        List<Row> blocked = new ArrayList<>();
        for (Row customer : List.copyOf(tx.database().rows("Customer"))) {
            if (!customer.isBlank("Blocked")) {
                blocked.add(customer);
                tx.modify(customer.with("Blocked", " "));
            }
        }
        return blocked;
    }

    private void entries(Transaction tx) {
        Ledgers ledgers = new Ledgers(tx);
        for (Map<String, String> entry : Csv.read("open-entries")) {
            ledgers.open(
                    entry.get("Customer No."),
                    entry.get("Document Type"),
                    entry.get("Document No."),
                    RelativeDate.of(entry.get("Posting Date"), day),
                    RelativeDate.of(entry.get("Due Date"), day),
                    entry.get("Currency Code"),
                    new BigDecimal(entry.get("Amount")));
        }
    }
}

package org.webnav.connector.simulator.navision.business;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Table;

/** Builds order lines from the properties of page 30044. Stores nothing. */
final class OrderLines {

    /** A change of unit always asks for the price again, one of quantity or variant only when a price list speaks. */
    private static final Set<String> UNIT = Set.of("unitOfMeasureId", "unitOfMeasureCode");

    private static final Set<String> QUANTITY = Set.of("quantity", "itemVariantId");

    private final Books books;
    private final Row header;
    private final LinePricing pricing;

    OrderLines(Books books, Row header) {
        this.books = books;
        this.header = header;
        this.pricing = new LinePricing(books.data(), header);
    }

    /** A new line with all defaults. */
    Row create(long number, Map<String, Object> values) {
        return filled(empty(number), values);
    }

    /** A changed line. Naming another item starts it afresh under the same number and identity. */
    Row change(Row line, Map<String, Object> values) {
        if (!LineObject.isStill(books.data(), line, values)) {
            return create(line.integer("Line No."), values)
                    .with(Table.SYSTEM_ID, line.id())
                    .with(Table.CREATED_AT, line.instant(Table.CREATED_AT));
        }
        Row changed = new LineFields(books.data(), values).apply(line);
        if (!changed.is("Type", "Item")) {
            return changed;
        }
        return pricing.money(repriced(changed, values.keySet()), values);
    }

    private Row repriced(Row line, Set<String> changed) {
        boolean unit = changed.stream().anyMatch(UNIT::contains);
        if (!unit && changed.stream().noneMatch(QUANTITY::contains)) {
            return line;
        }
        LinePrice price = pricing.find(line);
        return unit || price.fromList()
                ? LinePricing.priced(line, price)
                : line.with("Line Discount %", price.discountPercent());
    }

    /** The line with the price Navision finds now. */
    Row reprice(Row line) {
        Row moved = line.with("Currency Code", header.text("Currency Code"))
                .with("Bill-to Customer No.", header.text("Bill-to Customer No."))
                .with("Sell-to Customer No.", header.text("Sell-to Customer No."));
        if (!line.is("Type", "Item")) {
            return moved;
        }
        Row taxed = vat(moved, books.data().require("Item", line.text("No.")));
        return pricing.amounts(LinePricing.priced(taxed, pricing.find(taxed)));
    }

    private Row empty(long number) {
        Row blank = books.data().schema().table("Sales Line").blank();
        return blank.with(Map.of(
                "Document Type", "Order",
                "Document No.", header.text("No."),
                "Line No.", number,
                "Sell-to Customer No.", header.text("Sell-to Customer No."),
                "Bill-to Customer No.", header.text("Bill-to Customer No."),
                "Currency Code", header.text("Currency Code"),
                "Shipment Date", header.date("Shipment Date") == null ? books.today() : header.date("Shipment Date")));
    }

    private Row filled(Row line, Map<String, Object> values) {
        String type = LineObject.type(values);
        LineFields fields = new LineFields(books.data(), values);
        Row typed = line.with("Type", LineFigures.tableType(type));
        if (type.equals("Item")) {
            Row known = fields.apply(ofItem(typed, LineObject.item(books.data(), values)));
            return pricing.money(LinePricing.priced(known, pricing.find(known)), values);
        }
        if (!type.equals("Comment")) {
            throw NavException.relation("No.", "Sales Line", values.getOrDefault("lineObjectNumber", ""), type);
        }
        if (!LineObject.blank(values, "lineObjectNumber")) {
            throw NavException.relation("No.", "Sales Line", values.get("lineObjectNumber"), "Standard Text");
        }
        return fields.apply(typed);
    }

    private Row ofItem(Row line, Row item) {
        Blocking.refuseSale(item);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("No.", item.text("No."));
        values.put("Description", description(item));
        values.put("Description 2", item.text("Description 2"));
        values.put("Unit Cost (LCY)", item.decimal("Unit Cost"));
        values.put("Location Code", item.is("Type", "Inventory") ? header.text("Location Code") : "");
        values.put("Unit of Measure Code", defaultUnit(item));
        values.put("Allow Invoice Disc.", item.flag("Allow Invoice Disc."));
        return vat(line.with(values), item);
    }

    private Row vat(Row line, Row item) {
        Vat vat = Vat.of(books.data(), header.text("VAT Bus. Posting Group"), item.text("VAT Prod. Posting Group"));
        return line.with(Map.of(
                "VAT Bus. Posting Group", vat.busGroup(),
                "VAT Prod. Posting Group", vat.prodGroup(),
                "VAT %", vat.percent(),
                "VAT Calculation Type", vat.type()));
    }

    private String description(Row item) {
        String language = header.text("Language Code");
        return language.isEmpty()
                ? item.text("Description")
                : books.data()
                        .find("Item Translation", item.text("No."), "", language)
                        .map(translation -> translation.text("Description"))
                        .orElse(item.text("Description"));
    }

    private static String defaultUnit(Row item) {
        return item.isBlank("Sales Unit of Measure")
                ? item.text("Base Unit of Measure")
                : item.text("Sales Unit of Measure");
    }
}

package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/** Builds order lines from the properties of page 30044. Stores nothing. */
final class OrderLines {

    /** Properties after whose change Navision looks for the price again. */
    private static final Set<String> REPRICING =
            Set.of("quantity", "unitOfMeasureId", "unitOfMeasureCode", "itemVariantId");

    private static final Set<String> IDENTIFYING = Set.of("itemId", "accountId", "lineType", "lineObjectNumber");

    private final Books books;
    private final Row header;
    private final LinePricing pricing;

    OrderLines(Books books, Row header) {
        this.books = books;
        this.header = header;
        this.pricing = new LinePricing(books.data(), header);
    }

    /** A new line with all defaults. */
    Row create(int number, Map<String, Object> values) {
        Row line = books.data()
                .schema()
                .table("Sales Line")
                .blank()
                .with(Map.of(
                        "Document Type", "Order",
                        "Document No.", header.text("No."),
                        "Line No.", number,
                        "Sell-to Customer No.", header.text("Sell-to Customer No."),
                        "Bill-to Customer No.", header.text("Bill-to Customer No."),
                        "Currency Code", header.text("Currency Code"),
                        "Shipment Date", shipmentDate()));
        return filled(line, values);
    }

    /** A changed line. Naming another item starts it afresh under the same number and identity. */
    Row change(Row line, Map<String, Object> values) {
        if (values.keySet().stream().anyMatch(IDENTIFYING::contains) && !names(line, values)) {
            return filled(
                    create(Math.toIntExact(line.integer("Line No.")), Map.of()).with("SystemId", line.id()), values);
        }
        Row changed = plain(quantities(unit(variant(line, values), values), values), values);
        if (!changed.is("Type", "Item")) {
            return changed;
        }
        if (values.keySet().stream().anyMatch(REPRICING::contains)) {
            LinePrice price = pricing.find(changed);
            // Codeunit 7000 leaves a typed-in price alone when only the quantity changed and no price list speaks.
            changed = price.fromList()
                    ? LinePricing.priced(changed, price)
                    : changed.with("Line Discount %", price.discountPercent());
        }
        return money(changed, values);
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

    private Row filled(Row line, Map<String, Object> values) {
        String type = type(values);
        Row typed = line.with("Type", LineFigures.tableType(type));
        if (type.equals("Item")) {
            Row item = item(values);
            Row known = plain(quantities(unit(variant(ofItem(typed, item), values), values), values), values);
            return money(LinePricing.priced(known, pricing.find(known)), values);
        }
        if (!type.equals("Comment")) {
            throw NavException.relation("No.", "Sales Line", values.getOrDefault("lineObjectNumber", ""), type);
        }
        if (!blank(values, "lineObjectNumber")) {
            throw NavException.relation("No.", "Sales Line", values.get("lineObjectNumber"), "Standard Text");
        }
        return plain(typed, values);
    }

    private static String type(Map<String, Object> values) {
        if (!blank(values, "itemId") && !blank(values, "accountId")) {
            throw NavException.dialog("Both \"itemId\" and \"accountId\" are specified. Specify only one of them.");
        }
        if (!blank(values, "accountId")) {
            throw NavException.dialog("The account does not exist.");
        }
        if (blank(values, "lineType")) {
            return blank(values, "itemId") ? "Comment" : "Item";
        }
        return (String) values.get("lineType");
    }

    private Row item(Map<String, Object> values) {
        Database data = books.data();
        if (blank(values, "itemId")) {
            Object number = values.get("lineObjectNumber");
            if (number == null) {
                throw NavException.dialog("The item does not exist.");
            }
            return data.find("Item", number)
                    .orElseThrow(() -> NavException.relation("No.", "Sales Line", number, "Item"));
        }
        Row item = data.byId("Item", (String) values.get("itemId"))
                .orElseThrow(() -> NavException.dialog("The item does not exist."));
        if (!blank(values, "lineObjectNumber")
                && !item.text("No.").equalsIgnoreCase((String) values.get("lineObjectNumber"))) {
            throw NavException.dialog("The \"itemId\" and the \"lineObjectNumber\" do not match to a specific Item.");
        }
        return item;
    }

    private boolean names(Row line, Map<String, Object> values) {
        return LineFigures.apiType(line.text("Type")).equals(type(values))
                && line.is("Type", "Item")
                && item(values).is("No.", line.text("No."));
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

    private Row variant(Row line, Map<String, Object> values) {
        if (!values.containsKey("itemVariantId")) {
            return line;
        }
        if (blank(values, "itemVariantId")) {
            return line.with("Variant Code", "");
        }
        Row variant = books.data()
                .byId("Item Variant", (String) values.get("itemVariantId"))
                .filter(row -> row.is("Item No.", line.text("No.")))
                .orElseThrow(() ->
                        NavException.dialog("The \"itemVariantId\" does not match to an Item Variant of the item."));
        return line.with("Variant Code", variant.text("Code")).with("Description", variant.text("Description"));
    }

    private Row unit(Row line, Map<String, Object> values) {
        String code = line.text("Unit of Measure Code");
        if (!blank(values, "unitOfMeasureId")) {
            code = books.data()
                    .byId("Unit of Measure", (String) values.get("unitOfMeasureId"))
                    .map(row -> row.text("Code"))
                    .orElseThrow(
                            () -> NavException.dialog("The \"unitOfMeasureId\" does not match to a Unit of Measure."));
        }
        if (!blank(values, "unitOfMeasureCode")) {
            String given = ((String) values.get("unitOfMeasureCode")).toUpperCase(Locale.ROOT);
            if (!blank(values, "unitOfMeasureId") && !given.equals(code)) {
                throw NavException.dialog("The unit of measure values do not match to a specific Unit of Measure.");
            }
            code = given;
        }
        return line.is("Type", "Item") ? withUnit(line, code) : line;
    }

    private Row withUnit(Row line, String code) {
        Row unit = books.data()
                .find("Item Unit of Measure", line.text("No."), code)
                .orElseThrow(() ->
                        NavException.relation("Unit of Measure Code", "Sales Line", code, "Item Unit of Measure"));
        String description = books.data().require("Unit of Measure", code).text("Description");
        return line.with("Unit of Measure Code", code)
                .with("Unit of Measure", description)
                .with("Qty. per Unit of Measure", unit.decimal("Qty. per Unit of Measure"));
    }

    private Row quantities(Row line, Map<String, Object> values) {
        BigDecimal quantity = decimal(values, "quantity", line.decimal("Quantity"));
        BigDecimal outstanding = quantity.subtract(line.decimal("Quantity Shipped"));
        if (outstanding.signum() * quantity.signum() < 0) {
            throw NavException.dialog(
                    "Quantity must not be less than Quantity Shipped in Sales Line Document Type='Order',Document No.='%s',Line No.='%s'."
                            .formatted(line.text("Document No."), line.integer("Line No.")));
        }
        BigDecimal per = line.decimal("Qty. per Unit of Measure");
        return line.with(Map.of(
                "Quantity", quantity,
                "Quantity (Base)", quantity.multiply(per),
                "Outstanding Quantity", outstanding,
                "Outstanding Qty. (Base)", outstanding.multiply(per),
                "Qty. to Ship", decimal(values, "shipQuantity", outstanding),
                "Qty. to Invoice",
                        decimal(values, "invoiceQuantity", quantity.subtract(line.decimal("Quantity Invoiced")))));
    }

    private Row plain(Row line, Map<String, Object> values) {
        Row result = line;
        if (values.containsKey("description")) {
            result = result.with("Description", values.get("description"));
        }
        if (values.containsKey("description2")) {
            result = result.with("Description 2", values.get("description2"));
        }
        if (values.get("shipmentDate") != null) {
            result = result.with("Shipment Date", values.get("shipmentDate"));
        }
        return location(result, values);
    }

    private Row location(Row line, Map<String, Object> values) {
        if (!values.containsKey("locationId")) {
            return line;
        }
        if (blank(values, "locationId")) {
            return line.with("Location Code", "");
        }
        return books.data()
                .byId("Location", (String) values.get("locationId"))
                .map(row -> line.with("Location Code", row.text("Code")))
                .orElseThrow(() -> NavException.dialog("The \"locationId\" does not match to a Location."));
    }

    private Row money(Row line, Map<String, Object> values) {
        Row result = values.get("unitPrice") == null ? line : line.with("Unit Price", values.get("unitPrice"));
        if (values.get("discountPercent") != null && !isZeroBesideAmount(values)) {
            return pricing.amounts(result.with("Line Discount %", values.get("discountPercent")));
        }
        if (values.get("discountAmount") != null) {
            return pricing.discountAmount(result, (BigDecimal) values.get("discountAmount"));
        }
        return pricing.amounts(result);
    }

    /** Both are sent as a pair by clients that echo a line; the one that says something counts. */
    private static boolean isZeroBesideAmount(Map<String, Object> values) {
        return ((BigDecimal) values.get("discountPercent")).signum() == 0
                && values.get("discountAmount") != null
                && ((BigDecimal) values.get("discountAmount")).signum() != 0;
    }

    private Object shipmentDate() {
        return header.date("Shipment Date") == null ? books.today() : header.date("Shipment Date");
    }

    private static BigDecimal decimal(Map<String, Object> values, String name, BigDecimal otherwise) {
        return values.get(name) == null ? otherwise : (BigDecimal) values.get(name);
    }

    private static boolean blank(Map<String, Object> values, String name) {
        Object value = values.get(name);
        return value == null || value.equals("");
    }
}

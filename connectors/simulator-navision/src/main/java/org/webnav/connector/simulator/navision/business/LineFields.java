package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/** Sets the fields of an order line that are no money: variant, unit, quantities, texts, location. */
final class LineFields {

    private final Database data;
    private final Map<String, Object> values;

    LineFields(Database data, Map<String, Object> values) {
        this.data = data;
        this.values = values;
    }

    Row apply(Row line) {
        return line.is("Type", "Item") ? plain(quantities(unit(variant(line)))) : plain(line);
    }

    private Row variant(Row line) {
        if (!values.containsKey("itemVariantId")) {
            return line;
        }
        if (blank("itemVariantId")) {
            return line.with("Variant Code", "");
        }
        Row variant = data.byId("Item Variant", (String) values.get("itemVariantId"))
                .filter(row -> row.is("Item No.", line.text("No.")))
                .orElseThrow(() ->
                        NavException.dialog("The \"itemVariantId\" does not match to an Item Variant of the item."));
        return line.with("Variant Code", variant.text("Code")).with("Description", variant.text("Description"));
    }

    private Row unit(Row line) {
        String code = blank("unitOfMeasureId") ? line.text("Unit of Measure Code") : unitById();
        if (!blank("unitOfMeasureCode")) {
            String given = ((String) values.get("unitOfMeasureCode")).toUpperCase(Locale.ROOT);
            if (!blank("unitOfMeasureId") && !given.equals(code)) {
                throw NavException.dialog("The unit of measure values do not match to a specific Unit of Measure.");
            }
            code = given;
        }
        return withUnit(line, code);
    }

    private String unitById() {
        return data.byId("Unit of Measure", (String) values.get("unitOfMeasureId"))
                .map(row -> row.text("Code"))
                .orElseThrow(() -> NavException.dialog("The \"unitOfMeasureId\" does not match to a Unit of Measure."));
    }

    private Row withUnit(Row line, String code) {
        Row unit = data.find("Item Unit of Measure", line.text("No."), code)
                .orElseThrow(() ->
                        NavException.relation("Unit of Measure Code", "Sales Line", code, "Item Unit of Measure"));
        String description = data.require("Unit of Measure", code).text("Description");
        return line.with("Unit of Measure Code", code)
                .with("Unit of Measure", description)
                .with("Qty. per Unit of Measure", unit.decimal("Qty. per Unit of Measure"));
    }

    private Row quantities(Row line) {
        BigDecimal quantity = decimal("quantity", line.decimal("Quantity"));
        BigDecimal outstanding = quantity.subtract(line.decimal("Quantity Shipped"));
        if (outstanding.signum() * quantity.signum() < 0) {
            throw NavException.dialog(
                    "Quantity must not be less than Quantity Shipped in Sales Line Document Type='Order',Document No.='%s',Line No.='%s'."
                            .formatted(line.text("Document No."), line.integer("Line No.")));
        }
        BigDecimal per = line.decimal("Qty. per Unit of Measure");
        BigDecimal toInvoice = quantity.subtract(line.decimal("Quantity Invoiced"));
        return line.with(Map.of(
                "Quantity", quantity,
                "Quantity (Base)", quantity.multiply(per),
                "Outstanding Quantity", outstanding,
                "Outstanding Qty. (Base)", outstanding.multiply(per),
                "Qty. to Ship", decimal("shipQuantity", outstanding),
                "Qty. to Invoice", decimal("invoiceQuantity", toInvoice)));
    }

    private Row plain(Row line) {
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
        return location(result);
    }

    private Row location(Row line) {
        if (!values.containsKey("locationId")) {
            return line;
        }
        if (blank("locationId")) {
            return line.with("Location Code", "");
        }
        return data.byId("Location", (String) values.get("locationId"))
                .map(row -> line.with("Location Code", row.text("Code")))
                .orElseThrow(() -> NavException.dialog("The \"locationId\" does not match to a Location."));
    }

    private BigDecimal decimal(String name, BigDecimal otherwise) {
        return values.get(name) == null ? otherwise : (BigDecimal) values.get(name);
    }

    private boolean blank(String name) {
        return LineObject.blank(values, name);
    }
}

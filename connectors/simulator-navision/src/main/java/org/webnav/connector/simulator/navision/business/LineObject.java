package org.webnav.connector.simulator.navision.business;

import java.util.Map;
import org.webnav.connector.simulator.navision.odata.NavException;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/** What a line names: the line type and, for an item line, the item, given by identity, by number, or by both. */
final class LineObject {

    private LineObject() {}

    /** The line type under its API name; a line that names nothing is a comment. */
    static String type(Map<String, Object> values) {
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

    static Row item(Database data, Map<String, Object> values) {
        if (blank(values, "itemId")) {
            return byNumber(data, values.get("lineObjectNumber"));
        }
        Row item = data.byId("Item", (String) values.get("itemId")).orElseThrow(LineObject::noItem);
        if (!blank(values, "lineObjectNumber")
                && !item.text("No.").equalsIgnoreCase((String) values.get("lineObjectNumber"))) {
            throw NavException.dialog("The \"itemId\" and the \"lineObjectNumber\" do not match to a specific Item.");
        }
        return item;
    }

    private static Row byNumber(Database data, Object number) {
        if (number == null) {
            throw noItem();
        }
        return data.find("Item", number).orElseThrow(() -> NavException.relation("No.", "Sales Line", number, "Item"));
    }

    /** Whether the values leave the type and the item of a line as they are. */
    static boolean isStill(Database data, Row line, Map<String, Object> values) {
        boolean namesItem = !blank(values, "itemId") || !blank(values, "lineObjectNumber");
        if (namesItem) {
            return typeOr(line, values).equals("Item")
                    && line.is("Type", "Item")
                    && item(data, values).is("No.", line.text("No."));
        }
        return blank(values, "accountId") && typeOr(line, values).equals(LineFigures.apiType(line.text("Type")));
    }

    private static String typeOr(Row line, Map<String, Object> values) {
        return blank(values, "lineType") && blank(values, "itemId")
                ? LineFigures.apiType(line.text("Type"))
                : type(values);
    }

    static boolean blank(Map<String, Object> values, String name) {
        Object value = values.get(name);
        return value == null || value.equals("");
    }

    private static NavException noItem() {
        return NavException.dialog("The item does not exist.");
    }
}

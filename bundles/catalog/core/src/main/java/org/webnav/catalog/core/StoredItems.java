package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.CatalogFeed.ItemRow;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemType;

/** Items as the tables hold them, in the form of the feed. */
final class StoredItems {

    private static final String ITEMS = "select number, type, category, base_unit, sales_unit, minimum_quantity,"
            + " order_multiple, gtin, blocked from catalog.items where channel_id = ? and number in (";
    private static final String TEXTS =
            "select number, language, name, description from catalog.item_texts where channel_id = ? and number in (";
    private static final String UNITS = "select number, code, unece, quantity_per_unit from catalog.item_units"
            + " where channel_id = ? and number in (";

    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Map<String, Map<String, String>> descriptions = new HashMap<>();
    private final Map<String, List<UnitRow>> units = new HashMap<>();

    private StoredItems() {}

    static Map<String, ItemRow> read(Connection connection, String channel, List<String> numbers) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(channel));
        parameters.addAll(numbers);
        String marks = Sql.marks(numbers.size()) + ")";
        StoredItems stored = new StoredItems();
        Sql.list(connection, TEXTS + marks, parameters, row -> {
            put(stored.names, row, 3);
            return put(stored.descriptions, row, 4);
        });
        Sql.list(connection, UNITS + marks + " order by number, place", parameters, row -> stored.units
                .computeIfAbsent(row.getString(1), n -> new ArrayList<>())
                .add(new UnitRow(row.getString(2), row.getString(3), row.getBigDecimal(4))));
        Map<String, ItemRow> rows = new HashMap<>();
        Sql.list(connection, ITEMS + marks, parameters, row -> rows.put(row.getString(1), stored.item(row)));
        return rows;
    }

    private static String put(Map<String, Map<String, String>> texts, ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text.isEmpty()
                ? null
                : texts.computeIfAbsent(row.getString(1), n -> new HashMap<>()).put(row.getString(2), text);
    }

    private ItemRow item(ResultSet row) throws SQLException {
        String number = row.getString(1);
        return new ItemRow(
                number,
                ItemType.valueOf(row.getString(2)),
                names.getOrDefault(number, Map.of()),
                descriptions.getOrDefault(number, Map.of()),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                units.getOrDefault(number, List.of()),
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getString(8),
                row.getInt(9) != 0);
    }
}

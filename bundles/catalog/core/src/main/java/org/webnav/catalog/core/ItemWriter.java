package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.CatalogFeed.ItemRow;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.core.revision.Change;
import org.webnav.platform.api.Ids;

/** Writes the items that differ from what is stored, in batches. */
final class ItemWriter {

    private static final String INSERT = "insert into catalog.items (type, category, base_unit, sales_unit,"
            + " minimum_quantity, order_multiple, gtin, blocked, revision, channel_id, number, number_key, id, created, origin)"
            + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,'ERP')";
    private static final String UPDATE = "update catalog.items set type = ?, category = ?, base_unit = ?,"
            + " sales_unit = ?, minimum_quantity = ?, order_multiple = ?, gtin = ?, blocked = ?, revision = ?"
            + " where channel_id = ? and number = ?";
    private static final String TEXT = "insert into catalog.item_texts"
            + " (channel_id, number, language, name, description, search_text) values (?,?,?,?,?,?)";
    private static final String UNIT = "insert into catalog.item_units"
            + " (channel_id, number, code, place, unece, quantity_per_unit) values (?,?,?,?,?,?)";
    private static final int SEARCH_LENGTH = 3000;

    private final Connection connection;
    private final String channel;
    private final Change change;
    private final Clock clock;

    ItemWriter(Connection connection, String channel, Change change, Clock clock) {
        this.connection = connection;
        this.channel = channel;
        this.change = change;
        this.clock = clock;
    }

    /** @return how many items were new or different */
    int apply(List<ItemRow> rows) throws SQLException {
        Map<String, ItemRow> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.number(), ItemRows.canonical(row)));
        int changed = 0;
        for (List<String> numbers : Chunks.of(wanted.keySet())) {
            Map<String, ItemRow> stored = StoredItems.read(connection, channel, numbers);
            List<ItemRow> different = numbers.stream()
                    .map(wanted::get)
                    .filter(row -> !row.equals(stored.get(row.number())))
                    .toList();
            write(different, stored.keySet());
            changed += different.size();
        }
        return changed;
    }

    private void write(List<ItemRow> rows, Set<String> stored) throws SQLException {
        List<List<Object>> inserts = new ArrayList<>();
        List<List<Object>> updates = new ArrayList<>();
        List<List<Object>> texts = new ArrayList<>();
        List<List<Object>> units = new ArrayList<>();
        for (ItemRow row : rows) {
            if (stored.contains(row.number())) {
                updates.add(columns(row));
            } else {
                inserts.add(newColumns(row));
            }
            texts.addAll(texts(row));
            units.addAll(units(row));
        }
        Sql.batch(connection, INSERT, inserts);
        Sql.batch(connection, UPDATE, updates);
        List<List<String>> keys =
                rows.stream().map(row -> List.of(channel, row.number())).toList();
        Sql.batch(connection, "delete from catalog.item_texts where channel_id = ? and number = ?", keys);
        Sql.batch(connection, "delete from catalog.item_units where channel_id = ? and number = ?", keys);
        Sql.batch(connection, TEXT, texts);
        Sql.batch(connection, UNIT, units);
    }

    private List<Object> columns(ItemRow row) {
        return List.of(
                row.type().name(),
                row.category(),
                row.baseUnit(),
                row.salesUnit(),
                row.minimumQuantity(),
                row.orderMultiple(),
                row.gtin(),
                row.blocked() ? 1 : 0,
                change.next(),
                channel,
                row.number());
    }

    private List<Object> newColumns(ItemRow row) {
        List<Object> columns = new ArrayList<>(columns(row));
        columns.add(Folding.key(row.number()));
        columns.add(Ids.next(clock).toString());
        columns.add(clock.instant());
        return columns;
    }

    private List<List<Object>> texts(ItemRow row) {
        Set<String> languages = new HashSet<>(row.names().keySet());
        languages.addAll(row.descriptions().keySet());
        return languages.stream()
                .map(language -> {
                    String name = row.names().getOrDefault(language, "");
                    String description = row.descriptions().getOrDefault(language, "");
                    String search = Texts.cut(Folding.fold(name + " " + description), SEARCH_LENGTH);
                    return List.<Object>of(channel, row.number(), language, name, description, search);
                })
                .toList();
    }

    private List<List<Object>> units(ItemRow row) {
        List<List<Object>> columns = new ArrayList<>();
        for (UnitRow unit : row.units()) {
            columns.add(
                    List.of(channel, row.number(), unit.code(), columns.size(), unit.unece(), unit.quantityPerUnit()));
        }
        return columns;
    }
}

package org.webnav.connector.simulator.navision.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.webnav.connector.simulator.navision.odata.NavException;

/** All tables in memory. Not thread-safe: {@link Store} guards it. */
public final class Database {

    private final Schema schema;
    private final Map<String, NavigableMap<RowKey, Row>> rows = new LinkedHashMap<>();
    private final Map<String, Row> byId = new HashMap<>();

    Database(Schema schema) {
        this.schema = schema;
        schema.tables().forEach(table -> rows.put(table.name(), new TreeMap<>()));
    }

    public Schema schema() {
        return schema;
    }

    /** All records of a table in the order of the primary key. */
    public Collection<Row> rows(String table) {
        return table(table).values();
    }

    /** The records whose key begins with these values. */
    public List<Row> range(String table, Object... prefix) {
        RowKey from = schema.table(table).keyOf(prefix);
        return table(table).tailMap(from, true).entrySet().stream()
                .takeWhile(entry -> entry.getKey().startsWith(from))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The records that come after this key, in order. */
    public Stream<Row> after(String table, Object... key) {
        return table(table).tailMap(schema.table(table).keyOf(key), false).values().stream();
    }

    /** The record with the highest key. */
    public Optional<Row> last(String table) {
        return Optional.ofNullable(table(table).lastEntry()).map(Map.Entry::getValue);
    }

    public Optional<Row> find(String table, Object... key) {
        return Optional.ofNullable(table(table).get(schema.table(table).keyOf(key)));
    }

    /** The record of this key; without one the request fails as it does in Navision. */
    public Row require(String table, Object... key) {
        return find(table, key).orElseThrow(() -> NavException.relation(table, key[key.length - 1]));
    }

    public Optional<Row> byId(String table, String systemId) {
        return Optional.ofNullable(byId.get(table + '/' + systemId));
    }

    Row put(Row row) {
        Row old = table(row.table().name()).put(row.key(), row);
        byId.put(identity(row), row);
        return old;
    }

    Row remove(Row row) {
        byId.remove(identity(row));
        return table(row.table().name()).remove(row.key());
    }

    void clear() {
        rows.values().forEach(Map::clear);
        byId.clear();
    }

    private NavigableMap<RowKey, Row> table(String name) {
        NavigableMap<RowKey, Row> table = rows.get(name);
        if (table == null) {
            throw new IllegalArgumentException("No table " + name);
        }
        return table;
    }

    private static String identity(Row row) {
        return row.table().name() + '/' + row.id();
    }
}

package org.webnav.stock.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Replaces what comes to or goes from a channel's stock by writing only rows that differ. */
final class MovementWriter {

    /** The tables of movements, which look alike. */
    enum Table {
        RECEIPTS("receipt_date"),
        DEMANDS("demand_date");

        private final String date;

        Table(String date) {
            this.date = date;
        }

        /** Columns of movements of a channel. */
        String select() {
            return "select item, %s, location, quantity from stock.%s where channel_id = ?".formatted(date, this);
        }

        /** An item's movements in the order of the dates. */
        String order() {
            return " order by item, " + date + ", location";
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is moved, when and where. */
    record Key(String item, LocalDate date, String location) {}

    private final Connection connection;
    private final String channel;
    private final Table table;
    private final Set<String> touched = new HashSet<>();
    private int different;

    MovementWriter(Connection connection, String channel, Table table) {
        this.connection = connection;
        this.channel = channel;
        this.table = table;
    }

    int different() {
        return different;
    }

    Set<String> touched() {
        return touched;
    }

    void replace(Map<Key, BigDecimal> rows) throws SQLException {
        Map<Key, BigDecimal> stored = stored();
        List<List<Object>> gone = new ArrayList<>();
        List<List<Object>> added = new ArrayList<>();
        rows.forEach((key, quantity) -> {
            BigDecimal wanted = quantity.setScale(5, RoundingMode.HALF_UP);
            BigDecimal before = stored.remove(key);
            if (!wanted.equals(before)) {
                added.add(List.of(channel, key.item(), key.date(), key.location(), wanted));
                touched.add(key.item());
                if (before != null) {
                    gone.add(columns(key));
                }
            }
        });
        different = added.size() + stored.size();
        stored.keySet().forEach(key -> {
            gone.add(columns(key));
            touched.add(key.item());
        });
        Sql.batch(
                connection,
                "delete from stock.%s where channel_id = ? and item = ? and %s = ? and location = ?"
                        .formatted(table, table.date),
                gone);
        Sql.batch(
                connection,
                "insert into stock.%s (channel_id, item, %s, location, quantity) values (?,?,?,?,?)"
                        .formatted(table, table.date),
                added);
    }

    private List<Object> columns(Key key) {
        return List.of(channel, key.item(), key.date(), key.location());
    }

    private Map<Key, BigDecimal> stored() throws SQLException {
        Map<Key, BigDecimal> stored = new HashMap<>();
        Sql.list(
                connection,
                table.select(),
                List.of(channel),
                row -> stored.put(
                        new Key(row.getString(1), row.getDate(2).toLocalDate(), row.getString(3)),
                        row.getBigDecimal(4)));
        return stored;
    }
}

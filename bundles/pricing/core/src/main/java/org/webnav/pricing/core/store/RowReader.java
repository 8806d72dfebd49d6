package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.pricing.api.PriceTables.Filter;

/** Reads rows of one table as people look for them. */
final class RowReader {

    private static final int FETCH = 2000;

    private final Connection connection;
    private final FeedTable table;
    private final RowFilter filter;

    /** @param code column that the filter's code is about */
    RowReader(Connection connection, String channel, FeedTable table, String code, Filter filter) {
        this.connection = connection;
        this.table = table;
        this.filter = new RowFilter(table, code, channel, filter);
    }

    /** @param values in the order of the table's columns */
    record Row(List<Object> values, boolean overlaps) {}

    Page<Row> page(Paging paging) throws SQLException {
        String overlaps = table.hasPeriods() ? "(select count(*)" + filter.overlapping() + ")" : "0";
        String sql = "select " + names() + ", " + overlaps + " from " + table.name() + " a"
                + filter.condition() + order() + " offset " + paging.offset() + " rows fetch next " + paging.size()
                + " rows only";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement select = bound(sql);
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                rows.add(new Row(
                        table.read(result), result.getInt(table.columns().size() + 1) > 0));
            }
        }
        return new Page<>(rows, count(), paging.page(), paging.size());
    }

    void each(Consumer<List<Object>> sink) throws SQLException {
        String sql = "select " + names() + " from " + table.name() + " a" + filter.condition() + order();
        try (PreparedStatement select = bound(sql)) {
            select.setFetchSize(FETCH);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    sink.accept(table.read(result));
                }
            }
        }
    }

    List<List<Object>> all() throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        each(rows::add);
        return rows;
    }

    private long count() throws SQLException {
        try (PreparedStatement select = bound("select count(*) from " + table.name() + " a" + filter.condition());
                ResultSet result = select.executeQuery()) {
            result.next();
            return result.getLong(1);
        }
    }

    private PreparedStatement bound(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        int index = 1;
        for (Object parameter : filter.parameters()) {
            statement.setObject(index++, parameter);
        }
        return statement;
    }

    private String names() {
        return table.columns().stream().map(column -> "a." + column.name()).collect(Collectors.joining(", "));
    }

    private String order() {
        return table.key().stream()
                .map(column -> "a." + column.name())
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}

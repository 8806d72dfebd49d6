package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Finds and writes many rows of a channel's table by their keys, in the way that the database does best. */
interface RowStore {

    static RowStore of(Connection connection, FeedTable table, String channel) throws SQLException {
        boolean arrays = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        return arrays ? new ArrayStore(connection, table, channel) : new BatchStore(connection, table, channel);
    }

    /** Stored rows by key; keys without a row are missing. */
    Map<List<Object>, List<Object>> find(List<List<Object>> keys) throws SQLException;

    void insert(List<List<Object>> rows) throws SQLException;

    /** Gives the rows with the keys of these their other values. */
    void update(List<List<Object>> rows) throws SQLException;

    /** Only the keys of the rows are looked at. */
    void delete(List<List<Object>> rows) throws SQLException;
}

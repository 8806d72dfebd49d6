package org.webnav.pricing.core.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells whether a complete load is the one that was written last. Rows of the ERP are changed by its loads alone, so an
 * equal one has nothing to write, and a million stored rows need not be read every minute to find that out.
 */
final class Fingerprint {

    private static final byte END_OF_VALUE = 0;
    private static final byte END_OF_ROW = 1;

    private final FeedTable table;
    private final String text;

    private Fingerprint(FeedTable table, String text) {
        this.table = table;
        this.text = text;
    }

    /** @param rows in their normal form */
    static Fingerprint of(FeedTable table, Iterable<List<Object>> rows) {
        MessageDigest digest = sha256();
        for (List<Object> row : rows) {
            for (Object value : row) {
                digest.update(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
                digest.update(END_OF_VALUE);
            }
            digest.update(END_OF_ROW);
        }
        return new Fingerprint(table, HexFormat.of().formatHex(digest.digest()));
    }

    /** @param text that only equal loads have */
    static Fingerprint of(FeedTable table, String text) {
        return new Fingerprint(table, text);
    }

    boolean isKnown(Connection connection, String channel) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select fingerprint from pricing.feeds where channel_id = ? and table_name = ?")) {
            select.setString(1, channel);
            select.setString(2, table.name());
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getString(1).equals(text);
            }
        }
    }

    void note(Connection connection, String channel) throws SQLException {
        if (write(
                        connection,
                        "update pricing.feeds set fingerprint = ? where channel_id = ? and table_name = ?",
                        channel)
                == 0) {
            write(
                    connection,
                    "insert into pricing.feeds (fingerprint, channel_id, table_name) values (?, ?, ?)",
                    channel);
        }
    }

    private int write(Connection connection, String sql, String channel) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, text);
            statement.setString(2, channel);
            statement.setString(3, table.name());
            return statement.executeUpdate();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

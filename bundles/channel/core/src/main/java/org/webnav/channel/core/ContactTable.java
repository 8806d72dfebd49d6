package org.webnav.channel.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.channel.api.Contact.Card;
import org.webnav.channel.api.Contact.Kind;

/** Reads what the feed compares with. */
final class ContactTable {

    /** A contact of the ERP as stored. */
    record Stored(String id, String buyer, Card card) {}

    private final Connection connection;
    private final String channel;

    ContactTable(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** Customer number to organisation, of those that exist. */
    Map<String, String> buyers(String seller, List<String> numbers) throws SQLException {
        Map<String, String> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select number, organisation_id"
                + " from channel.trade_relations where channel_id = ? and seller_id = ? and number in ("
                + marks(numbers) + ")")) {
            select.setString(1, channel);
            select.setString(2, seller);
            bind(select, 3, numbers);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return found;
    }

    /** Those of the numbers that are stored. */
    Map<String, Stored> read(List<String> numbers) throws SQLException {
        Map<String, Stored> found = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("select erp_number, id, organisation_id, kind,"
                + " name, job_title, phone, mobile, email from channel.contacts"
                + " where channel_id = ? and erp_number in (" + marks(numbers) + ")")) {
            select.setString(1, channel);
            bind(select, 2, numbers);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), stored(rows));
                }
            }
        }
        return found;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getString("id"),
                row.getString("organisation_id"),
                new Card(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("job_title"),
                        row.getString("phone"),
                        row.getString("mobile"),
                        row.getString("email")));
    }

    /** Of the ERP's contacts alone. */
    List<String> idsOfAllBut(Set<String> kept) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select id, erp_number from channel.contacts where channel_id = ? and erp_number is not null")) {
            select.setString(1, channel);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!kept.contains(rows.getString(2))) {
                        ids.add(rows.getString(1));
                    }
                }
            }
        }
        return ids;
    }

    private static String marks(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    private static void bind(PreparedStatement statement, int first, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(first + i, values.get(i));
        }
    }
}

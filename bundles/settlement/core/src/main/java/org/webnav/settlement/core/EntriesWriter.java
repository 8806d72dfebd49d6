package org.webnav.settlement.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.settlement.api.SettlementFeed.EntryRow;

/** Makes the open entries of a channel what the ERP says; only rows that differ are written. */
final class EntriesWriter {

    private static final String COLUMNS = "customer, document_type, document_number, currency, amount,"
            + " remaining_amount, channel_id, entry_number, posting_date, due_date";

    private final Connection connection;
    private final String channel;

    EntriesWriter(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    int replace(List<EntryRow> rows) throws SQLException {
        Map<Long, EntryRow> stored = stored();
        int changed = 0;
        try (PreparedStatement delete = connection.prepareStatement(
                        "delete from settlement.open_entries where channel_id = ? and entry_number = ?");
                PreparedStatement insert = connection.prepareStatement("insert into settlement.open_entries (" + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (EntryRow row : byNumber(rows)) {
                EntryRow before = stored.remove(row.entryNumber());
                if (row.equals(before)) {
                    continue;
                }
                if (before != null) {
                    delete(delete, before);
                }
                insert(insert, row);
                changed++;
            }
            for (EntryRow paid : stored.values()) {
                delete(delete, paid);
                changed++;
            }
            delete.executeBatch();
            insert.executeBatch();
        }
        return changed;
    }

    private static Iterable<EntryRow> byNumber(List<EntryRow> rows) {
        Map<Long, EntryRow> byNumber = new HashMap<>();
        rows.forEach(row -> byNumber.put(row.entryNumber(), asStored(row)));
        return byNumber.values();
    }

    private static EntryRow asStored(EntryRow row) {
        return new EntryRow(
                row.customer(),
                row.entryNumber(),
                row.documentType() == null ? "" : row.documentType(),
                row.documentNumber() == null ? "" : row.documentNumber(),
                row.postingDate(),
                row.dueDate(),
                row.currency() == null ? "" : row.currency(),
                Amounts.stored(row.amount()),
                Amounts.stored(row.remainingAmount()));
    }

    private Map<Long, EntryRow> stored() throws SQLException {
        Map<Long, EntryRow> stored = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select " + COLUMNS + " from settlement.open_entries where channel_id = ?")) {
            Sql.bind(select, channel);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    EntryRow row = row(rows);
                    stored.put(row.entryNumber(), row);
                }
            }
        }
        return stored;
    }

    private static EntryRow row(ResultSet rows) throws SQLException {
        return new EntryRow(
                rows.getString("customer"),
                rows.getLong("entry_number"),
                rows.getString("document_type"),
                rows.getString("document_number"),
                Sql.date(rows, "posting_date"),
                Sql.date(rows, "due_date"),
                rows.getString("currency"),
                rows.getBigDecimal("amount"),
                rows.getBigDecimal("remaining_amount"));
    }

    private void delete(PreparedStatement delete, EntryRow row) throws SQLException {
        Sql.bind(delete, channel, row.entryNumber());
        delete.addBatch();
    }

    private void insert(PreparedStatement insert, EntryRow row) throws SQLException {
        Sql.bind(
                insert,
                row.customer(),
                row.documentType(),
                row.documentNumber(),
                row.currency(),
                row.amount(),
                row.remainingAmount(),
                channel,
                row.entryNumber());
        Sql.bindDate(insert, 9, row.postingDate());
        Sql.bindDate(insert, 10, row.dueDate());
        insert.addBatch();
    }
}

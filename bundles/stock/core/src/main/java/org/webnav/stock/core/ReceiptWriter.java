package org.webnav.stock.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.stock.api.StockFeed.ReceiptRow;

/** Replaces the expected receipts of a channel by writing only those that differ. */
final class ReceiptWriter {

    private record Key(String item, LocalDate date, String location) {}

    private final Connection connection;
    private final String channel;

    ReceiptWriter(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    /** @return receipts that were new, different or gone */
    int replace(List<ReceiptRow> rows) throws SQLException {
        Map<Key, BigDecimal> wanted = new HashMap<>();
        for (ReceiptRow row : rows) {
            BigDecimal quantity = row.quantity().setScale(5, RoundingMode.HALF_UP);
            wanted.merge(new Key(row.item(), row.date(), row.location()), quantity, BigDecimal::add);
        }
        Map<Key, BigDecimal> stored = stored();
        List<List<Object>> gone = new ArrayList<>();
        List<List<Object>> added = new ArrayList<>();
        stored.forEach((key, quantity) -> {
            if (!quantity.equals(wanted.get(key))) {
                gone.add(List.of(channel, key.item(), key.date(), key.location()));
            }
        });
        wanted.forEach((key, quantity) -> {
            if (!quantity.equals(stored.get(key))) {
                added.add(List.of(channel, key.item(), key.date(), key.location(), quantity));
            }
        });
        Sql.batch(
                connection,
                "delete from stock.receipts where channel_id = ? and item = ? and receipt_date = ? and location = ?",
                gone);
        Sql.batch(
                connection,
                "insert into stock.receipts (channel_id, item, receipt_date, location, quantity) values (?,?,?,?,?)",
                added);
        stored.keySet().removeAll(wanted.keySet());
        return added.size() + stored.size();
    }

    private Map<Key, BigDecimal> stored() throws SQLException {
        Map<Key, BigDecimal> stored = new HashMap<>();
        Sql.list(
                connection,
                "select item, receipt_date, location, quantity from stock.receipts where channel_id = ?",
                List.of(channel),
                row -> stored.put(
                        new Key(row.getString(1), row.getDate(2).toLocalDate(), row.getString(3)),
                        row.getBigDecimal(4)));
        return stored;
    }
}

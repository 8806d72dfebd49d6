package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.Kit;
import org.webnav.platform.api.Outbox;
import org.webnav.stock.api.StockLevel;

/** Meets the alerts of a channel for which there is enough now; within the transaction that brought the stock. */
final class OpenAlerts {

    private static final int CHUNK = 1000;
    private static final String OPEN = "select id, item, base_quantity, quantity, unit, user_id, organisation_id"
            + " from stock.alerts where channel_id = ? and met_at is null order by created_at, id";
    private static final String MEET =
            "update stock.alerts set met_at = ? where channel_id = ? and id = ? and met_at is null";

    private record Open(UUID id, String item, BigDecimal baseQuantity, Map<String, String> facts) {}

    private final Connection connection;
    private final String channel;
    private final KitLevels kits;

    OpenAlerts(Connection connection, String channel, KitLevels kits) {
        this.connection = connection;
        this.channel = channel;
        this.kits = kits;
    }

    void meet(Outbox outbox, Instant now) throws SQLException {
        List<Open> open = open();
        Map<String, BigDecimal> available =
                available(open.stream().map(Open::item).distinct().toList());
        List<List<Object>> met = new ArrayList<>();
        for (Open alert : open) {
            if (suffices(available.getOrDefault(alert.item(), BigDecimal.ZERO), alert.baseQuantity())) {
                met.add(List.of(now, channel, alert.id().toString()));
                outbox.publish(UUID.fromString(channel), "stock.alert-met", alert.id(), alert.facts());
            }
        }
        Sql.batch(connection, MEET, met);
    }

    /** @param baseQuantity 0 when any quantity will do */
    static boolean suffices(BigDecimal available, BigDecimal baseQuantity) {
        return available.signum() > 0 && available.compareTo(baseQuantity) >= 0;
    }

    /** Reads past what the node keeps, since this transaction's rows may never be committed. */
    Map<String, BigDecimal> available(List<String> items) throws SQLException {
        Map<String, Kit> made = kits.find(null, items);
        Map<String, BigDecimal> available = ofItems(List.copyOf(KitLevels.with(items, made.values())));
        made.forEach((number, kit) -> available.put(number, kit.possible(available)));
        return available;
    }

    private Map<String, BigDecimal> ofItems(List<String> items) throws SQLException {
        Map<String, BigDecimal> available = new HashMap<>();
        for (int from = 0; from < items.size(); from += CHUNK) {
            List<String> chunk = items.subList(from, Math.min(from + CHUNK, items.size()));
            Present present = Present.read(connection, channel, chunk);
            new LevelReader(connection, channel, chunk).read().forEach((item, stored) -> {
                if (stored.isKnown()) {
                    BigDecimal ordered = present.ordered().getOrDefault(item, BigDecimal.ZERO);
                    StockLevel level = stored.less(item, ordered, present.confirmed());
                    available.put(item, level.available());
                }
            });
        }
        return available;
    }

    private List<Open> open() throws SQLException {
        return Sql.list(connection, OPEN, List.of(channel), row -> {
            Map<String, String> facts = new HashMap<>();
            facts.put("item", row.getString(2));
            facts.put("user", row.getString(6));
            facts.put("organisation", row.getString(7));
            if (row.getBigDecimal(4) != null) {
                facts.put("quantity", Sql.quantity(row, 4).toPlainString());
                facts.put("unit", row.getString(5));
            }
            return new Open(UUID.fromString(row.getString(1)), row.getString(2), row.getBigDecimal(3), facts);
        });
    }
}

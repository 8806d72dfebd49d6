package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What must be read at each use: the revision of what is kept, when the ERP last confirmed everything, and what the
 * portal's orders take of some items. One statement, which groups nothing: an item seldom has more than a few open orders,
 * and Derby would sort.
 */
record Present(long revision, Instant confirmed, Map<String, BigDecimal> ordered) {

    private static final String REVISION = "select 0, channel_id, cast(revision as decimal(19,5)),"
            + " cast(null as timestamp) from stock.revisions where channel_id = ?";
    private static final String CONFIRMED = "select 1, channel_id, cast(0 as decimal(19,5)), confirmed_at"
            + " from stock.confirmations where channel_id = ?";
    private static final String ORDERED = "select 2, item, quantity, cast(null as timestamp)"
            + " from stock.reservations where channel_id = ? and item in (%s)";

    /** @param items not empty */
    static Present read(Connection connection, String channel, List<String> items) throws SQLException {
        String ordered = ORDERED.formatted(Sql.marks(items.size()));
        List<Object> parameters = new ArrayList<>(List.of(channel, channel, channel));
        parameters.addAll(Sql.padded(items));
        Map<String, BigDecimal> taken = new HashMap<>();
        long[] revision = {0};
        Instant[] confirmed = {Instant.EPOCH};
        Sql.list(connection, String.join(" union all ", REVISION, CONFIRMED, ordered), parameters, row -> {
            switch (row.getInt(1)) {
                case 0 -> revision[0] = row.getBigDecimal(3).longValue();
                case 1 -> confirmed[0] = Sql.instant(row, 4);
                default -> taken.merge(row.getString(2), Sql.quantity(row, 3), BigDecimal::add);
            }
            return row;
        });
        return new Present(revision[0], confirmed[0], taken);
    }
}

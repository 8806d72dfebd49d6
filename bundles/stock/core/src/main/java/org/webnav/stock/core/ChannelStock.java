package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.platform.persistence.RevisionLog;
import org.webnav.platform.persistence.RevisionedCache;
import org.webnav.stock.api.StockLevel;

/** What this node keeps of one channel's stock. Thread safe. */
final class ChannelStock {

    static final RevisionLog LOG = new RevisionLog("stock");

    private static final int CHUNK = 1000;

    private final String channel;
    private final RevisionedCache<StoredLevel> levels;
    private final RevisionedCache<DisplayRules> displays;

    ChannelStock(String channel, int mostItems) {
        this.channel = channel;
        this.levels = new RevisionedCache<>(LOG, channel, mostItems);
        this.displays = new RevisionedCache<>(LOG, channel, 1);
    }

    /** @param levels of the items of which the ERP has said something */
    record Reading(Map<String, StockLevel> levels, DisplayRules displays) {}

    Reading read(Connection connection, Collection<String> items) throws SQLException {
        List<String> all = List.copyOf(new LinkedHashSet<>(items));
        Map<String, StockLevel> found = new HashMap<>(all.size() * 2);
        DisplayRules rules = DisplayRules.NONE;
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            Present present = Present.read(connection, channel, chunk);
            levels.read(connection, present.revision(), chunk, missing -> new LevelReader(connection, channel, missing)
                            .read())
                    .forEach((item, level) -> {
                        if (level.isKnown()) {
                            BigDecimal ordered = present.ordered().getOrDefault(item, BigDecimal.ZERO);
                            found.put(item, level.less(item, ordered, present.confirmed()));
                        }
                    });
            rules = displays(connection, present.revision());
        }
        return new Reading(found, rules);
    }

    DisplayRules displays(Connection connection) throws SQLException {
        return displays(connection, LOG.current(connection, channel));
    }

    private DisplayRules displays(Connection connection, long revision) throws SQLException {
        return displays.read(
                        connection,
                        revision,
                        Set.of(DisplayRules.SUBJECT),
                        missing -> Map.of(DisplayRules.SUBJECT, DisplayRules.read(connection, channel)))
                .get(DisplayRules.SUBJECT);
    }
}

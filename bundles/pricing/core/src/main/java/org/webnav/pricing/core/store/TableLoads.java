package org.webnav.pricing.core.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.webnav.pricing.api.PriceFeed;

/**
 * Begins loads, each from what the last one left. This node keeps that while no other node has loaded since; a load that
 * was not finished leaves nothing, and the stored rows are read again. Thread safe.
 */
final class TableLoads {

    private record Table(String channel, String name) {}

    private final PriceWrite transaction;
    private final Map<Table, KnownRows> lastLoads = new ConcurrentHashMap<>();

    TableLoads(PriceWrite transaction) {
        this.transaction = transaction;
    }

    <T> PriceFeed.Load<T> begin(FeedTable table, String channel, Function<T, List<Object>> values) {
        Table which = new Table(channel, table.name());
        KnownRows last = lastLoads.remove(which);
        KnownRows known = transaction.in((connection, subjects) ->
                last != null && Fingerprint.of(table, last.fingerprint()).isKnown(connection, channel)
                        ? last
                        : TableLoad.stored(connection, table, channel));
        return new TableLoad<>(transaction, table, channel, values, known, rows -> lastLoads.put(which, rows));
    }
}

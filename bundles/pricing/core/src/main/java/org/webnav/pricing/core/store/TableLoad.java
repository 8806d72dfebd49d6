package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.webnav.pricing.api.PriceFeed;

/** A load of a table in portions: keeps the rows that differ from the last load, and of the others a number each. */
final class TableLoad<T> implements PriceFeed.Load<T> {

    private static final int MOST_AT_ONCE = 20_000;

    private final PriceWrite transaction;
    private final FeedTable table;
    private final String channel;
    private final Function<T, List<Object>> values;
    private final KnownRows known;
    private final Consumer<KnownRows> finished;
    private final RowNumbers numbers = new RowNumbers();
    private final Map<List<Object>, List<Object>> different = new LinkedHashMap<>();
    private int written;

    /**
     * @param known what the last load brought
     * @param finished takes what this one brought
     */
    TableLoad(
            PriceWrite transaction,
            FeedTable table,
            String channel,
            Function<T, List<Object>> values,
            KnownRows known,
            Consumer<KnownRows> finished) {
        this.transaction = transaction;
        this.table = table;
        this.channel = channel;
        this.values = values;
        this.known = known;
        this.finished = finished;
    }

    /** The ERP's rows as they are stored. */
    static KnownRows stored(Connection connection, FeedTable table, String channel) throws SQLException {
        KnownRows known = new KnownRows();
        RowNumbers numbers = new RowNumbers();
        table.each(connection, table.selectOf(FeedTable.ERP), channel, row -> known.add(numbers.of(row)));
        known.begin();
        return known;
    }

    @Override
    public void take(List<T> rows) {
        for (T row : rows) {
            List<Object> normal = table.normal(values.apply(row));
            List<Object> key = table.keyOf(normal);
            if (known.see(numbers.of(normal))) {
                different.remove(key);
            } else {
                different.put(key, normal);
            }
        }
        if (different.size() > MOST_AT_ONCE) {
            written += transaction.in(this::writeDifferent);
        }
    }

    @Override
    public int finish() {
        written += transaction.in((connection, subjects) -> {
            int last = writeDifferent(connection, subjects) + deleteUnseen(connection, subjects);
            known.begin();
            Fingerprint fingerprint = Fingerprint.of(table, known.fingerprint());
            if (!fingerprint.isKnown(connection, channel)) {
                fingerprint.note(connection, channel);
            }
            return last;
        });
        finished.accept(known);
        return written;
    }

    private int writeDifferent(Connection connection, Set<String> subjects) throws SQLException {
        if (different.isEmpty()) {
            return 0;
        }
        List<List<Object>> rows = List.copyOf(different.values());
        Difference difference = Difference.between(connection, channel, table, rows, false);
        int count = difference.write();
        subjects.addAll(difference.subjects());
        difference.overwritten().forEach(row -> known.replace(numbers.of(row)));
        rows.forEach(row -> known.add(numbers.of(row)));
        different.clear();
        return count;
    }

    private int deleteUnseen(Connection connection, Set<String> subjects) throws SQLException {
        if (known.unseen() == 0) {
            return 0;
        }
        List<List<Object>> gone = new ArrayList<>();
        table.each(connection, table.selectOf(FeedTable.ERP), channel, row -> {
            if (known.isUnseen(numbers.of(row))) {
                gone.add(row);
            }
        });
        RowStore.of(connection, table, channel).delete(gone);
        gone.forEach(row -> subjects.add(table.subject(row)));
        return gone.size();
    }
}

package org.webnav.pricing.core.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.pricing.api.PriceTables.Fault;
import org.webnav.pricing.api.PriceTables.Outcome;

/** Changes of rows of the portal, compared with what is stored. */
final class RowChanges {

    private final FeedTable table;
    private final Map<List<Object>, Wish> wishes = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<List<Object>> created = new ArrayList<>();
    private final List<List<Object>> changed = new ArrayList<>();
    private final List<List<Object>> deleted = new ArrayList<>();
    private int asked;

    RowChanges(FeedTable table) {
        this.table = table;
    }

    private record Wish(int index, List<Object> row, boolean delete) {}

    void refuse(List<Fault> why) {
        faults.addAll(why);
    }

    /** @param row of the portal, complete; only its key counts when it is to be deleted */
    void add(int index, List<Object> row, boolean delete) {
        List<Object> normal = table.normal(row);
        wishes.put(table.keyOf(normal), new Wish(index, normal, delete));
        asked++;
    }

    Outcome decide(Connection connection, String channel) throws SQLException {
        RowStore store = RowStore.of(connection, table, channel);
        Map<List<Object>, List<Object>> stored = store.find(List.copyOf(wishes.keySet()));
        int refusedBefore = faults.size();
        wishes.forEach((key, wish) -> decide(wish, stored.get(key)));
        int refused = faults.size() - refusedBefore;
        int unchanged = asked - created.size() - changed.size() - deleted.size() - refused;
        return new Outcome(created.size(), changed.size(), deleted.size(), unchanged, faults);
    }

    void write(Connection connection, String channel, Set<String> subjects) throws SQLException {
        RowStore store = RowStore.of(connection, table, channel);
        store.delete(deleted);
        store.update(changed);
        store.insert(created);
        List.of(deleted, changed, created).forEach(rows -> rows.forEach(row -> subjects.add(table.subject(row))));
    }

    private void decide(Wish wish, List<Object> stored) {
        if (stored == null) {
            if (!wish.delete()) {
                created.add(wish.row());
            }
        } else if (table.isOfErp(stored)) {
            faults.add(new Fault(
                    wish.index(), "", "pricing.row-of-erp", "The ERP owns the row with this key: change it there."));
        } else if (wish.delete()) {
            deleted.add(stored);
        } else if (!wish.row().equals(stored)) {
            changed.add(wish.row());
        }
    }
}

package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.webnav.stock.api.StockLevels.Fault;
import org.webnav.stock.api.StockLevels.Outcome;
import org.webnav.stock.api.StockLevels.Row;
import org.webnav.stock.core.LevelTable.Amount;
import org.webnav.stock.core.LevelTable.Place;

/** Changes of the portal's levels, compared with what is stored. */
final class PortalLevels {

    private final List<Fault> faults;
    private final Map<Place, Wish> wishes = new LinkedHashMap<>();
    private final Map<Place, Amount> created = new HashMap<>();
    private final Map<Place, Amount> changed = new HashMap<>();
    private final Set<Place> deleted = new HashSet<>();
    private int asked;

    PortalLevels(List<Fault> faults) {
        this.faults = faults;
    }

    private record Wish(int index, Amount amount) {
        boolean delete() {
            return amount == null;
        }
    }

    void add(int index, Row row) {
        Amount amount = row.delete() ? null : Amount.of(row.quantity(), BigDecimal.ZERO, LevelTable.PORTAL);
        wishes.put(new Place(row.item(), row.location()), new Wish(index, amount));
        asked++;
    }

    Outcome write(LevelTable table, Instant now) throws SQLException {
        int before = faults.size();
        Map<Place, Amount> stored =
                table.of(wishes.keySet().stream().map(Place::item).collect(Collectors.toSet()));
        wishes.forEach((place, wish) -> decide(place, wish, stored.get(place)));
        table.delete(deleted);
        table.update(changed, now);
        table.insert(created, now);
        int refused = faults.size() - before;
        int unchanged = asked - created.size() - changed.size() - deleted.size() - refused;
        return new Outcome(created.size(), changed.size(), deleted.size(), unchanged, faults);
    }

    /** Items of which anything was written. */
    Set<String> touched() {
        Set<String> items = new HashSet<>();
        List.of(deleted, changed.keySet(), created.keySet())
                .forEach(places -> places.forEach(place -> items.add(place.item())));
        return items;
    }

    private void decide(Place place, Wish wish, Amount stored) {
        if (stored == null) {
            if (!wish.delete()) {
                created.put(place, wish.amount());
            }
        } else if (stored.isOfErp()) {
            faults.add(
                    new Fault(wish.index(), "", "stock.level-of-erp", "The ERP keeps the stock of this item there."));
        } else if (wish.delete()) {
            deleted.add(place);
        } else if (!wish.amount().equals(stored)) {
            changed.put(place, wish.amount());
        }
    }
}

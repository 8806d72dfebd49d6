package org.webnav.erp.core.sync;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.webnav.connector.api.ErpRecords.Demand;
import org.webnav.connector.api.ErpRecords.ExpectedReceipt;
import org.webnav.connector.api.ErpRecords.StockLevel;
import org.webnav.stock.api.DemandFeed.DemandRow;
import org.webnav.stock.api.StockFeed.LevelRow;

/**
 * Divides what the ERP's orders take, by item and location: what receipts do not bring before it is needed must come from
 * what lies there and is reserved; the rest goes on its day. The sum of both and with it every later balance is Navision's
 * available to promise. What is due today or overdue is taken from stock, whatever should have come by now.
 *
 * @param reserved what must come from what lies there
 * @param later what receipts bring in time
 */
record StockNeeds(Map<Place, BigDecimal> reserved, List<DemandRow> later) {

    record Place(String item, String location) {}

    static StockNeeds of(List<Demand> demand, List<ExpectedReceipt> receipts, LocalDate today) {
        Map<Place, NavigableMap<LocalDate, BigDecimal>> going = new HashMap<>();
        Map<Place, NavigableMap<LocalDate, BigDecimal>> coming = new HashMap<>();
        demand.forEach(d -> add(going, new Place(d.item(), d.location()), day(d.date(), today), d.quantity()));
        receipts.forEach(r -> add(coming, new Place(r.item(), r.location()), day(r.date(), today), r.quantity()));
        StockNeeds needs = new StockNeeds(new HashMap<>(), new ArrayList<>());
        going.forEach((place, days) -> needs.divide(place, days, coming.getOrDefault(place, new TreeMap<>()), today));
        return needs;
    }

    private static void add(
            Map<Place, NavigableMap<LocalDate, BigDecimal>> moves, Place place, LocalDate day, BigDecimal quantity) {
        moves.computeIfAbsent(place, p -> new TreeMap<>()).merge(day, quantity, BigDecimal::add);
    }

    private static LocalDate day(LocalDate date, LocalDate today) {
        return date == null || date.isBefore(today) ? today : date;
    }

    private void divide(
            Place place,
            NavigableMap<LocalDate, BigDecimal> going,
            NavigableMap<LocalDate, BigDecimal> coming,
            LocalDate today) {
        BigDecimal brought = BigDecimal.ZERO;
        LocalDate until = null;
        for (var need : going.entrySet()) {
            LocalDate day = need.getKey();
            BigDecimal covered = BigDecimal.ZERO;
            if (day.isAfter(today)) {
                brought = brought.add(
                        sum(until == null ? coming.headMap(day, true) : coming.subMap(until, false, day, true)));
                until = day;
                covered = brought.min(need.getValue());
                brought = brought.subtract(covered);
            }
            if (covered.signum() > 0) {
                later.add(new DemandRow(place.item(), place.location(), day, covered));
            }
            if (covered.compareTo(need.getValue()) < 0) {
                reserved.merge(place, need.getValue().subtract(covered), BigDecimal::add);
            }
        }
    }

    private static BigDecimal sum(NavigableMap<LocalDate, BigDecimal> moves) {
        return moves.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Also for places where nothing lies; items that the ERP never had in stock stay unknown. */
    List<LevelRow> levels(List<StockLevel> stock) {
        Map<Place, BigDecimal> left = new HashMap<>(reserved);
        Set<String> items = new HashSet<>();
        List<LevelRow> rows = new ArrayList<>(stock.size());
        for (StockLevel level : stock) {
            items.add(level.item());
            BigDecimal taken = left.remove(new Place(level.item(), level.location()));
            rows.add(row(level.item(), level.location(), level.quantity(), taken == null ? BigDecimal.ZERO : taken));
        }
        left.forEach((place, taken) -> {
            if (items.contains(place.item())) {
                rows.add(row(place.item(), place.location(), BigDecimal.ZERO, taken));
            }
        });
        return rows;
    }

    private static LevelRow row(String item, String location, BigDecimal onHand, BigDecimal taken) {
        return new LevelRow(item, location, onHand.subtract(taken), taken);
    }
}

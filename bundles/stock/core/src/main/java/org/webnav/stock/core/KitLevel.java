package org.webnav.stock.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.webnav.catalog.api.Kit;
import org.webnav.stock.api.Forecast;
import org.webnav.stock.api.StockLevel;
import org.webnav.stock.api.StockLevel.Location;
import org.webnav.stock.api.StockLevel.Movement;

/**
 * What can be had of a kit: whole kits out of what there is of its components. A day on which more can be made counts as
 * a receipt, one on which fewer can as demand, so that the kit's balance of each day is what the balances of its
 * components make possible.
 *
 * @param components levels of those that are known; of the others there is none
 */
record KitLevel(Kit kit, List<StockLevel> components, LocalDate today) {

    /** @param location empty for all places */
    StockLevel at(String location) {
        Location whole = location.isEmpty()
                ? place("", StockLevel::onHand, StockLevel::available)
                : place(
                        location,
                        level -> in(level, location, Location::onHand),
                        level -> in(level, location, Location::available));
        List<Movement> expected = new ArrayList<>();
        List<Movement> demand = new ArrayList<>();
        BigDecimal last = whole.available();
        for (var day : days(location).entrySet()) {
            BigDecimal change = day.getValue().subtract(last);
            last = day.getValue();
            if (change.signum() != 0) {
                (change.signum() > 0 ? expected : demand).add(new Movement(day.getKey(), "", change.abs()));
            }
        }
        return new StockLevel(
                kit.number(),
                whole.onHand(),
                whole.reserved(),
                whole.available(),
                location.isEmpty() ? places() : List.of(whole),
                List.copyOf(expected),
                List.copyOf(demand),
                components.stream()
                        .map(StockLevel::asOf)
                        .min(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    /** Those where a whole kit can be made. */
    private List<Location> places() {
        SortedSet<String> codes = new TreeSet<>();
        components.forEach(level -> level.locations().forEach(place -> codes.add(place.code())));
        return codes.stream()
                .map(code -> at(code).locations().get(0))
                .filter(place -> place.onHand().signum() > 0)
                .toList();
    }

    private Location place(
            String code, Function<StockLevel, BigDecimal> onHand, Function<StockLevel, BigDecimal> available) {
        BigDecimal there = possible(onHand);
        BigDecimal left = possible(available);
        return new Location(code, there, there.subtract(left), left);
    }

    /** How many kits the balance of each day makes possible. */
    private NavigableMap<LocalDate, BigDecimal> days(String location) {
        Map<String, NavigableMap<LocalDate, BigDecimal>> balances = new HashMap<>();
        NavigableMap<LocalDate, BigDecimal> days = new TreeMap<>();
        for (StockLevel level : components) {
            NavigableMap<LocalDate, BigDecimal> steps = new TreeMap<>();
            Forecast.of(level, location, today).steps().forEach(step -> steps.put(step.date(), step.balance()));
            balances.put(level.item(), steps);
            steps.keySet().forEach(day -> days.put(day, BigDecimal.ZERO));
        }
        days.replaceAll((day, none) ->
                possible(level -> balances.get(level.item()).floorEntry(day).getValue()));
        return days;
    }

    private BigDecimal possible(Function<StockLevel, BigDecimal> quantity) {
        Map<String, BigDecimal> quantities = new HashMap<>();
        components.forEach(level -> quantities.put(level.item(), quantity.apply(level)));
        return kit.possible(quantities);
    }

    private static BigDecimal in(StockLevel level, String location, Function<Location, BigDecimal> quantity) {
        return level.locations().stream()
                .filter(place -> place.code().equals(location))
                .map(quantity)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}

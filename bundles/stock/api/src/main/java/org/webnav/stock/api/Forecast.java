package org.webnav.stock.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.webnav.stock.api.StockLevel.Movement;

/**
 * What can be promised of an item day by day, in base units: Navision's available to promise (codeunit 5790), computed
 * within a date filter that grows: available inventory, plus scheduled receipts, less the gross requirement that is not
 * reserved. What is overdue counts as of today, as under Navision's filter. Immutable.
 *
 * @param steps today and every later day on which something comes or goes, in their order
 */
public record Forecast(List<Step> steps) {

    /**
     * @param receipts what comes on the day
     * @param demand what goes on the day
     * @param balance what the day leaves; may be negative
     */
    public record Step(LocalDate date, BigDecimal receipts, BigDecimal demand, BigDecimal balance) {}

    private static final Step NOTHING = new Step(LocalDate.MIN, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** @param location code of the one place that counts, or empty for all */
    public static Forecast of(StockLevel level, String location, LocalDate today) {
        Predicate<Movement> here =
                movement -> location.isEmpty() || movement.location().equals(location);
        NavigableMap<LocalDate, Step> days = new TreeMap<>();
        days.put(today, NOTHING);
        level.expected().stream()
                .filter(here)
                .forEach(m -> days.merge(day(m, today), receipt(m.quantity()), Forecast::join));
        level.demand().stream()
                .filter(here)
                .forEach(m -> days.merge(day(m, today), demand(m.quantity()), Forecast::join));
        List<Step> steps = new ArrayList<>();
        BigDecimal balance = atFirst(level, location);
        for (var day : days.entrySet()) {
            Step moved = day.getValue();
            balance = balance.add(moved.receipts()).subtract(moved.demand());
            steps.add(new Step(day.getKey(), moved.receipts(), moved.demand(), balance));
        }
        return new Forecast(List.copyOf(steps));
    }

    /**
     * The first day from which on the quantity can be taken without falling short of any later demand; empty when that is
     * not foreseen.
     */
    public Optional<LocalDate> earliest(BigDecimal quantity) {
        LocalDate from = null;
        for (int i = steps.size() - 1; i >= 0 && steps.get(i).balance().compareTo(quantity) >= 0; i--) {
            from = steps.get(i).date();
        }
        return Optional.ofNullable(from);
    }

    private static BigDecimal atFirst(StockLevel level, String location) {
        return location.isEmpty()
                ? level.onHand().subtract(level.reserved())
                : level.locations().stream()
                        .filter(place -> place.code().equals(location))
                        .map(place -> place.onHand().subtract(place.reserved()))
                        .findFirst()
                        .orElse(BigDecimal.ZERO);
    }

    private static LocalDate day(Movement movement, LocalDate today) {
        return movement.date().isBefore(today) ? today : movement.date();
    }

    private static Step receipt(BigDecimal quantity) {
        return new Step(LocalDate.MIN, quantity, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private static Step demand(BigDecimal quantity) {
        return new Step(LocalDate.MIN, BigDecimal.ZERO, quantity, BigDecimal.ZERO);
    }

    private static Step join(Step one, Step other) {
        return new Step(
                LocalDate.MIN,
                one.receipts().add(other.receipts()),
                one.demand().add(other.demand()),
                BigDecimal.ZERO);
    }
}

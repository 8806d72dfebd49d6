package org.webnav.stock.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.webnav.catalog.api.Item;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.Forecast;

/**
 * When a quantity of an item can be had.
 *
 * @param baseQuantity the quantity in base units, exact
 * @param date the earliest day; absent when it is not foreseen, or when those who see no numbers cannot be told
 * @param perhapsFrom for those who see no numbers: the earliest day on which, by what they see, it may be there
 * @param told false when they cannot be told of so large a quantity
 * @param steps how the balance moves; without amounts for those who may not see numbers
 */
record PromiseView(
        String item,
        BigDecimal quantity,
        String unit,
        BigDecimal baseQuantity,
        String baseUnit,
        String location,
        LocalDate date,
        LocalDate perhapsFrom,
        boolean told,
        String display,
        List<Step> steps,
        Instant asOf) {

    /** @param enough true when the quantity can be had from this day on */
    record Step(LocalDate date, BigDecimal receipts, BigDecimal demand, BigDecimal balance, boolean enough) {}

    static PromiseView of(Item item, Wanted wanted, Forecast forecast, AvailabilityDisplay display, Instant asOf) {
        Optional<BigDecimal> enough = display.certainFrom(wanted.baseQuantity());
        LocalDate earliest = enough.flatMap(forecast::earliest).orElse(null);
        LocalDate perhaps = display.showsNumbers()
                ? null
                : forecast.earliest(display.possibleFrom(wanted.baseQuantity())).orElse(null);
        return new PromiseView(
                item.number(),
                wanted.quantity(),
                wanted.unit(),
                wanted.baseQuantity(),
                item.baseUnit(),
                wanted.location(),
                earliest,
                perhaps,
                enough.isPresent(),
                display.kind().word(),
                forecast.steps().stream()
                        .map(step -> step(step, earliest, display))
                        .toList(),
                asOf);
    }

    private static Step step(Forecast.Step step, LocalDate earliest, AvailabilityDisplay display) {
        boolean enough = earliest != null && !step.date().isBefore(earliest);
        return display.showsNumbers()
                ? new Step(step.date(), step.receipts(), step.demand(), step.balance(), enough)
                : new Step(step.date(), null, null, null, enough);
    }
}

package org.webnav.stock.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.webnav.catalog.api.Item;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.AvailabilityDisplay.Band;
import org.webnav.stock.api.StockLevel;

/**
 * The stock of an item as the API shows it; quantities are absent for those who may not see numbers.
 *
 * @param unit the base unit, in which all quantities are
 * @param display {@code number}, {@code band} or {@code light}
 */
record LevelView(
        String item,
        String unit,
        String display,
        BigDecimal onHand,
        BigDecimal reserved,
        BigDecimal available,
        Band band,
        String light,
        boolean inStock,
        List<Place> locations,
        List<Receipt> expected,
        Instant asOf) {

    record Place(
            String code,
            BigDecimal onHand,
            BigDecimal reserved,
            BigDecimal available,
            Band band,
            String light,
            boolean inStock) {}

    record Receipt(LocalDate date, String location, BigDecimal quantity) {}

    static LevelView of(Item item, StockLevel level, AvailabilityDisplay display) {
        AvailabilityDisplay.Shown shown = display.show(level.available());
        boolean numbers = display.showsNumbers();
        return new LevelView(
                item.number(),
                item.baseUnit(),
                shown.display(),
                numbers ? level.onHand() : null,
                numbers ? level.reserved() : null,
                shown.available(),
                shown.band(),
                shown.light(),
                shown.inStock(),
                level.locations().stream().map(place -> place(place, display)).toList(),
                level.expected().stream()
                        .map(m -> new Receipt(m.date(), m.location(), numbers ? m.quantity() : null))
                        .toList(),
                level.asOf());
    }

    private static Place place(StockLevel.Location place, AvailabilityDisplay display) {
        AvailabilityDisplay.Shown shown = display.show(place.available());
        boolean numbers = display.showsNumbers();
        return new Place(
                place.code(),
                numbers ? place.onHand() : null,
                numbers ? place.reserved() : null,
                shown.available(),
                shown.band(),
                shown.light(),
                shown.inStock());
    }
}

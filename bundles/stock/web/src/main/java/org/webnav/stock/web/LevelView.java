package org.webnav.stock.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.webnav.catalog.api.Item;
import org.webnav.stock.api.StockLevel;

/**
 * The stock of an item as the API shows it.
 *
 * @param unit the base unit, in which all quantities are
 */
record LevelView(
        String item,
        String unit,
        BigDecimal available,
        List<StockLevel.Location> locations,
        List<StockLevel.Receipt> expected,
        Instant asOf) {

    static LevelView of(Item item, StockLevel level) {
        return new LevelView(
                item.number(), item.baseUnit(), level.available(), level.locations(), level.expected(), level.asOf());
    }
}

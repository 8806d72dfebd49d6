package org.webnav.stock.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.spi.ItemContribution;
import org.webnav.stock.api.Stock;
import org.webnav.stock.api.StockLevel;

/** Shows beside an item what can be had of it. */
@Component
public final class AvailabilityPart implements ItemContribution {

    /**
     * @param available in base units
     * @param unit the base unit
     * @param nextReceipt null when none is expected
     * @param asOf when the ERP said so
     */
    record Availability(BigDecimal available, String unit, boolean inStock, NextReceipt nextReceipt, Instant asOf) {}

    record NextReceipt(LocalDate date, BigDecimal quantity) {}

    private final Stock stock;

    @Activate
    public AvailabilityPart(@Reference Stock stock) {
        this.stock = stock;
    }

    @Override
    public String part() {
        return "availability";
    }

    @Override
    public Map<String, Availability> contribute(UUID buyer, List<Item> items) {
        List<Item> kept =
                items.stream().filter(item -> item.type() == ItemType.INVENTORY).toList();
        Map<String, StockLevel> levels =
                stock.levels(kept.stream().map(Item::number).toList());
        Map<String, Availability> parts = new HashMap<>();
        for (Item item : kept) {
            StockLevel level = levels.get(item.number());
            if (level != null) {
                parts.put(item.number(), availability(item, level));
            }
        }
        return parts;
    }

    private static Availability availability(Item item, StockLevel level) {
        return new Availability(
                level.available(),
                item.baseUnit(),
                level.available().signum() > 0,
                level.expected().stream().findFirst().map(r -> next(r, level)).orElse(null),
                level.asOf());
    }

    /** Receipts of one day at several locations are one receipt to a buyer. */
    private static NextReceipt next(StockLevel.Receipt first, StockLevel level) {
        BigDecimal quantity = level.expected().stream()
                .filter(receipt -> receipt.date().equals(first.date()))
                .map(StockLevel.Receipt::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NextReceipt(first.date(), quantity);
    }
}

package org.webnav.stock.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.spi.ItemContribution;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.StockLevel;

/** Shows beside an item what can be had of it. */
@Component
public final class AvailabilityPart implements ItemContribution {

    /**
     * @param display {@code number}, {@code band} or {@code light}, as the buyer's price group may see it
     * @param available in base units, only as a number
     * @param unit the base unit
     * @param nextReceipt null when none is expected
     * @param asOf when the ERP said so
     */
    record Availability(
            String display,
            BigDecimal available,
            AvailabilityDisplay.Band band,
            String light,
            String unit,
            boolean inStock,
            NextReceipt nextReceipt,
            Instant asOf) {}

    /** @param quantity null for those who see no numbers */
    record NextReceipt(LocalDate date, BigDecimal quantity) {}

    private final JdbcStock stock;
    private final Viewers viewers;
    private final KitLevels kits;

    @Activate
    public AvailabilityPart(@Reference JdbcStock stock, @Reference Viewers viewers, @Reference KitLevels kits) {
        this.stock = stock;
        this.viewers = viewers;
        this.kits = kits;
    }

    @Override
    public String part() {
        return "availability";
    }

    @Override
    public Map<String, Availability> contribute(UUID buyer, List<Item> items) {
        Map<String, Kit> made = kits(buyer, items);
        List<String> kept = items.stream()
                .filter(item -> item.type() == ItemType.INVENTORY && !item.kit())
                .map(Item::number)
                .toList();
        ChannelStock.Reading reading = stock.read(made.isEmpty() ? kept : KitLevels.with(kept, made.values()));
        AvailabilityDisplay display = viewers.display(reading.displays(), buyer);
        Map<String, Availability> parts = new HashMap<>();
        for (Item item : items) {
            level(item, made, reading.levels())
                    .ifPresent(level -> parts.put(item.number(), availability(item, level, display)));
        }
        return parts;
    }

    private Map<String, Kit> kits(UUID buyer, List<Item> items) {
        List<String> numbers =
                items.stream().filter(Item::kit).map(Item::number).toList();
        return numbers.isEmpty() ? Map.of() : kits.find(buyer, numbers);
    }

    private Optional<StockLevel> level(Item item, Map<String, Kit> made, Map<String, StockLevel> levels) {
        if (item.kit()) {
            return Optional.ofNullable(made.get(item.number())).flatMap(kit -> kits.level(kit, levels, ""));
        }
        return item.type() == ItemType.INVENTORY ? Optional.ofNullable(levels.get(item.number())) : Optional.empty();
    }

    private static Availability availability(Item item, StockLevel level, AvailabilityDisplay display) {
        AvailabilityDisplay.Shown shown = display.show(level.available());
        return new Availability(
                shown.display(),
                shown.available(),
                shown.band(),
                shown.light(),
                item.baseUnit(),
                shown.inStock(),
                level.expected().stream()
                        .findFirst()
                        .map(first -> next(first, level, display))
                        .orElse(null),
                level.asOf());
    }

    /** Receipts of one day at several locations are one receipt to a buyer. */
    private static NextReceipt next(StockLevel.Movement first, StockLevel level, AvailabilityDisplay display) {
        if (!display.showsNumbers()) {
            return new NextReceipt(first.date(), null);
        }
        BigDecimal quantity = level.expected().stream()
                .filter(receipt -> receipt.date().equals(first.date()))
                .map(StockLevel.Movement::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NextReceipt(first.date(), quantity);
    }
}

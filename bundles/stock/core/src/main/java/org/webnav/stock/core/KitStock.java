package org.webnav.stock.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.stock.api.Stock;
import org.webnav.stock.api.StockLevel;

/** Stock of items, and of kits by their components. */
@Component
public final class KitStock implements Stock {

    private final JdbcStock stock;
    private final KitLevels kits;

    @Activate
    public KitStock(@Reference JdbcStock stock, @Reference KitLevels kits) {
        this.stock = stock;
        this.kits = kits;
    }

    @Override
    public Map<String, StockLevel> levels(Collection<String> items) {
        Map<String, Kit> known = kits.find(null, items);
        if (known.isEmpty()) {
            return stock.levels(items);
        }
        Map<String, StockLevel> levels = stock.levels(KitLevels.with(items, known.values()));
        Map<String, StockLevel> answer = new HashMap<>(levels);
        answer.keySet().retainAll(items);
        known.forEach((number, kit) ->
                answer.compute(number, (n, own) -> kits.level(kit, levels, "").orElse(null)));
        return answer;
    }

    @Override
    public Optional<StockLevel> kit(UUID buyer, String number, Kits.Selection selection, String location) {
        return kits.find(buyer, List.of(number), selection)
                .flatMap(kit -> kits.level(kit, stock.levels(kit.items()), location));
    }

    @Override
    public void reserve(UUID order, List<Demand> demand) {
        stock.reserve(order, demand);
    }

    @Override
    public void release(UUID order) {
        stock.release(order);
    }
}

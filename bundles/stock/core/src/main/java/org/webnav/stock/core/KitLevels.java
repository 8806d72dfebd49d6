package org.webnav.stock.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.stock.api.StockLevel;

/** Kits as far as stock decides about them; none while the catalogue is away. */
@Component(service = KitLevels.class)
public final class KitLevels {

    private final CurrentCaller callers;
    private final Clock clock;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Kits kits;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    volatile Items items;

    @Activate
    public KitLevels(@Reference CurrentCaller callers, @Reference Clock clock) {
        this.callers = callers;
        this.clock = clock;
    }

    /** Those of the items that are kits with components that are kept in stock. @param buyer null for the caller's own */
    Map<String, Kit> find(UUID buyer, Collection<String> numbers) {
        Kits present = kits;
        return present == null || numbers.isEmpty() ? Map.of() : limited(present.find(buyer, numbers));
    }

    /** @param selection null for any */
    Optional<Kit> find(UUID buyer, Collection<String> numbers, Kits.Selection selection) {
        Kits present = kits;
        if (present == null) {
            return Optional.empty();
        }
        Map<String, Kit> found = new HashMap<>(present.find(buyer, numbers));
        if (selection != null) {
            found.replaceAll((number, kit) -> present.chosen(kit, selection));
        }
        return limited(found).values().stream().findFirst();
    }

    /** A slot that a service may fill never lacks anything. */
    private Map<String, Kit> limited(Map<String, Kit> found) {
        if (found.isEmpty()) {
            return found;
        }
        Set<String> services = services(with(Set.of(), found.values()));
        Map<String, Kit> limited = new HashMap<>();
        found.forEach((number, kit) -> {
            Kit left = kit.with((slot, any) -> slot.choices().stream().noneMatch(one -> services.contains(one.item())));
            if (left.slots().stream().anyMatch(slot -> !slot.optional())) {
                limited.put(number, left);
            }
        });
        return limited;
    }

    private Set<String> services(Set<String> numbers) {
        Items present = items;
        Set<String> services = new LinkedHashSet<>();
        if (present != null) {
            present.findAll(numbers, callers.get().language()).values().stream()
                    .filter(item -> item.type() != ItemType.INVENTORY)
                    .map(Item::number)
                    .forEach(services::add);
        }
        return services;
    }

    /** The items with all components of the kits. */
    static Set<String> with(Collection<String> items, Collection<Kit> kits) {
        Set<String> all = new LinkedHashSet<>(items);
        kits.forEach(kit -> all.addAll(kit.items()));
        return all;
    }

    /**
     * @param levels of the components
     * @param location empty for all
     */
    Optional<StockLevel> level(Kit kit, Map<String, StockLevel> levels, String location) {
        List<StockLevel> known = kit.items().stream()
                .filter(levels::containsKey)
                .map(levels::get)
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new KitLevel(kit, known, LocalDate.now(clock)).at(location));
    }
}

package org.webnav.stock.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Visibility;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotFound;

/** Items as far as the caller's assortment lets them be seen; the owner's staff sees all. */
@Component(service = OfferedItems.class)
public final class OfferedItems {

    private final CurrentCaller callers;
    private final Items items;
    private final Assortments assortments;

    @Activate
    public OfferedItems(@Reference CurrentCaller callers, @Reference Items items, @Reference Assortments assortments) {
        this.callers = callers;
        this.items = items;
        this.assortments = assortments;
    }

    Map<String, Item> all(Collection<String> numbers) {
        Caller caller = callers.get();
        Map<String, Item> known = items.findAll(numbers, caller.language());
        if (caller.wholeChannel() || known.isEmpty()) {
            return known;
        }
        Map<String, Visibility> seen = assortments.check(caller.organisation(), known.keySet());
        Map<String, Item> offered = new LinkedHashMap<>(known);
        offered.keySet().removeIf(number -> seen.getOrDefault(number, Visibility.HIDDEN) == Visibility.HIDDEN);
        return offered;
    }

    /** @throws NotFound also when the item is out of the caller's assortment */
    Item one(String number) {
        return all(List.of(number)).values().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("stock.no-such-item", "There is no item " + number + "."));
    }
}

package org.webnav.orders.core;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.QuantityRules;
import org.webnav.catalog.api.Visibility;

/** What the catalogue offers to a buyer: three calls, however many items. */
@Component(service = Offers.class)
public final class Offers {

    private final Items items;
    private final Assortments assortments;
    private final QuantityRules rules;

    @Activate
    public Offers(@Reference Items items, @Reference Assortments assortments, @Reference QuantityRules rules) {
        this.items = items;
        this.assortments = assortments;
        this.rules = rules;
    }

    /** By number, without regard to case; what is hidden from the buyer is missing, whoever orders for it. */
    Map<String, Offer> of(UUID buyer, Collection<String> numbers, Locale language) {
        Map<String, Offer> offers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        if (numbers.isEmpty()) {
            return offers;
        }
        Map<String, Item> found = items.findAll(numbers, language);
        List<String> known = List.copyOf(found.keySet());
        Map<String, Visibility> visibilities = assortments.check(buyer, known);
        Map<String, QuantityRules.Rules> quantities = rules.of(buyer, known);
        found.forEach((number, item) -> {
            Visibility visibility = visibilities.getOrDefault(number, Visibility.HIDDEN);
            if (visibility != Visibility.HIDDEN) {
                QuantityRules.Rules own = quantities.getOrDefault(number, QuantityRules.Rules.NONE);
                offers.put(number, new Offer(item, visibility == Visibility.ORDERABLE, own));
            }
        });
        return offers;
    }
}

package org.webnav.catalog.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.spi.ItemContribution;
import org.webnav.platform.api.NotFound;

/** Asks every contribution that an answer shall include; one that fails leaves its part out. */
@Component(service = ItemParts.class)
public final class ItemParts {

    private static final Logger LOG = LoggerFactory.getLogger(ItemParts.class);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<ItemContribution> contributions = List.of();

    /** The items with those parts that are asked for and there, in the order of the items. */
    List<ItemView> views(UUID buyer, Collection<String> include, List<Item> items) {
        Map<String, Map<String, Object>> parts = new HashMap<>();
        if (!items.isEmpty()) {
            contributions.stream()
                    .filter(contribution -> include.contains(contribution.part()))
                    .sorted(Comparator.comparingInt(ItemContribution::rank))
                    .forEach(contribution -> collect(contribution, buyer, items, parts));
        }
        return items.stream()
                .map(item -> ItemView.of(item, parts.getOrDefault(item.number(), Map.of())))
                .toList();
    }

    private static void collect(
            ItemContribution contribution, UUID buyer, List<Item> items, Map<String, Map<String, Object>> parts) {
        try {
            contribution.contribute(buyer, items).forEach((number, part) -> {
                Map<String, Object> known = parts.computeIfAbsent(number, n -> new TreeMap<>());
                if (part == null) {
                    known.remove(contribution.part());
                } else {
                    known.put(contribution.part(), part);
                }
            });
        } catch (NotFound e) {
            LOG.debug("No {} for {}: {}", contribution.part(), buyer, e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("{} items are shown without {}", items.size(), contribution.part(), e);
        }
    }
}

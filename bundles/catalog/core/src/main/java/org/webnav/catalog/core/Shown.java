package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Item;

/** What a buyer sees of items: not those that are hidden, and not the number of a replacement that is. */
record Shown(Reading reading, Shelves shelves, Languages languages, Assortment assortment) {

    /** By number, in the order of the items. */
    Map<String, Item> of(Collection<Shelved> items) throws SQLException {
        Set<String> hidden = hiddenReplacements(items);
        Map<String, Item> shown = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.shown(assortment))
                .map(Shelved::item)
                .forEach(item -> shown.put(
                        item.number(), hidden.contains(item.replacement()) ? item.withoutReplacement() : item));
        return shown;
    }

    private Set<String> hiddenReplacements(Collection<Shelved> items) throws SQLException {
        Set<String> named = items.stream()
                .map(item -> item.item().replacement())
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return named;
        }
        shelves.read(reading, languages, named).values().stream()
                .filter(item -> item.shown(assortment))
                .forEach(item -> named.remove(item.item().number()));
        return named;
    }
}

package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemCodes;

/** Item codes as the catalogue's tables know them. */
@Component
public final class JdbcItemCodes implements ItemCodes {

    private final Catalogue catalogue;
    private final Buyers buyers;
    private final Shelves shelves;

    @Activate
    public JdbcItemCodes(@Reference Catalogue catalogue, @Reference Buyers buyers, @Reference Shelves shelves) {
        this.catalogue = catalogue;
        this.buyers = buyers;
        this.shelves = shelves;
    }

    @Override
    public Map<String, Item> lookUp(UUID buyer, Collection<String> codes, Locale language) {
        return catalogue.read(
                reading -> lookUp(reading, buyers.of(reading, buyer), codes, reading.languages(language)));
    }

    private Map<String, Item> lookUp(Reading reading, Buyer buyer, Collection<String> codes, Languages languages)
            throws SQLException {
        Map<String, Set<String>> meanings = CodeMatches.byAnyCode(reading, codes, buyer.customer());
        Set<String> numbers = meanings.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<String, Item> items = new Shown(reading, shelves, languages, buyer.assortment())
                .of(shelves.read(reading, languages, numbers).values());
        Map<String, Item> found = new LinkedHashMap<>();
        // a hidden item must not stand in the way of one that the buyer may see
        codes.forEach(code -> meanings.getOrDefault(Folding.key(code), Set.of()).stream()
                .map(items::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(item -> found.put(code, item)));
        return found;
    }
}

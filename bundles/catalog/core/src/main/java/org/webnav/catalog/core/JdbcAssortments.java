package org.webnav.catalog.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Visibility;

/** Assortments out of the rules in the catalogue's tables. */
@Component
public final class JdbcAssortments implements Assortments {

    private final Catalogue catalogue;
    private final Buyers buyers;
    private final Shelves shelves;

    @Activate
    public JdbcAssortments(@Reference Catalogue catalogue, @Reference Buyers buyers, @Reference Shelves shelves) {
        this.catalogue = catalogue;
        this.buyers = buyers;
        this.shelves = shelves;
    }

    @Override
    public Assortment of(UUID buyer) {
        return catalogue.read(reading -> {
            Buyer asked = buyers.of(reading, buyer);
            asked.require();
            return asked.assortment();
        });
    }

    @Override
    public Map<String, Visibility> check(UUID buyer, Collection<String> numbers) {
        return catalogue.read(reading -> {
            Assortment assortment = buyers.of(reading, buyer).assortment();
            Languages languages = reading.languages(Locale.ENGLISH);
            Map<String, Shelved> known = shelves.read(reading, languages, new LinkedHashSet<>(numbers));
            Map<String, Visibility> visibilities = new HashMap<>();
            numbers.forEach(number -> {
                Shelved item = known.get(number);
                visibilities.put(number, item == null ? Visibility.HIDDEN : item.visibility(assortment));
            });
            return visibilities;
        });
    }
}

package org.webnav.catalog.core.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Origin;

/** Which fields of an item only the ERP changes. */
final class Ownership {

    private static final Map<String, Function<ItemSheet, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("type", ItemSheet::type);
        FIELDS.put("category", ItemSheet::category);
        FIELDS.put("baseUnit", ItemSheet::baseUnit);
        FIELDS.put("salesUnit", ItemSheet::salesUnit);
        FIELDS.put("units", ItemSheet::units);
        FIELDS.put("minimumQuantity", ItemSheet::minimumQuantity);
        FIELDS.put("orderMultiple", ItemSheet::orderMultiple);
        FIELDS.put("gtin", ItemSheet::gtin);
        FIELDS.put("blocked", ItemSheet::blocked);
    }

    private Ownership() {}

    static Set<String> of(Stored stored) {
        if (stored.origin() != Origin.ERP) {
            return Set.of();
        }
        Set<String> fields = new TreeSet<>(FIELDS.keySet());
        stored.erpNames().forEach(language -> fields.add("names." + language));
        stored.erpDescriptions().forEach(language -> fields.add("descriptions." + language));
        return fields;
    }

    /** Fields of the ERP in which a merged sheet differs; to say again what is there is no change. */
    static Set<String> broken(Stored before, ItemSheet after) {
        Set<String> broken = new TreeSet<>();
        if (before.origin() == Origin.ERP) {
            FIELDS.forEach((name, field) -> {
                if (!Objects.equals(field.apply(before.sheet()), field.apply(after))) {
                    broken.add(name);
                }
            });
            differing(before.erpNames(), before.sheet().names(), after.names())
                    .forEach(language -> broken.add("names." + language));
            differing(before.erpDescriptions(), before.sheet().descriptions(), after.descriptions())
                    .forEach(language -> broken.add("descriptions." + language));
        }
        return broken;
    }

    private static Set<String> differing(Set<String> languages, Map<String, String> before, Map<String, String> after) {
        Set<String> differing = new TreeSet<>(languages);
        differing.removeIf(language -> Objects.equals(before.get(language), after.get(language)));
        return differing;
    }
}

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

    /** @param attributes those of the ERP */
    static Set<String> of(Stored stored, Set<String> attributes) {
        if (stored.origin() != Origin.ERP) {
            return Set.of();
        }
        Set<String> fields = new TreeSet<>(FIELDS.keySet());
        stored.erpNames().forEach(language -> fields.add("names." + language));
        stored.erpDescriptions().forEach(language -> fields.add("descriptions." + language));
        attributes.forEach(code -> fields.add("attributes." + code));
        if (!stored.erpVariants().isEmpty()) {
            fields.add("variants");
        }
        return fields;
    }

    /** Fields of the ERP in which a merged sheet differs; to say again what is there is no change. */
    static Set<String> broken(Stored before, ItemSheet after, Set<String> attributes) {
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
            differing(attributes, before.sheet().attributes(), after.attributes())
                    .forEach(code -> broken.add("attributes." + code));
            if (!before.erpVariants().isEmpty() && !before.sheet().variants().equals(after.variants())) {
                broken.add("variants");
            }
        }
        return broken;
    }

    private static <T> Set<String> differing(Set<String> keys, Map<String, T> before, Map<String, T> after) {
        Set<String> differing = new TreeSet<>(keys);
        differing.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return differing;
    }
}

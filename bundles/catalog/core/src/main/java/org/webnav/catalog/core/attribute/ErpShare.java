package org.webnav.catalog.core.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.Attribute;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/**
 * What of definitions is the ERP's and what is the owner's people's.
 *
 * @param stored definitions by code
 * @param ofErp codes of those of the ERP, with the languages of its names
 */
record ErpShare(Map<String, Attribute> stored, Map<String, Set<String>> ofErp) {

    /** The wishes of the owner's people, with what they leave out of the ERP's. */
    List<Attribute> guarded(List<Attribute> wishes) {
        List<Violation> faults = new ArrayList<>();
        List<Attribute> guarded = new ArrayList<>();
        for (Attribute wish : wishes) {
            Attribute kept = stored.get(wish.code());
            Set<String> languages = ofErp.get(wish.code());
            if (kept == null || languages == null) {
                guarded.add(wish);
                continue;
            }
            Attribute whole = whole(kept, wish, languages);
            if (!ofErp(whole, languages).equals(ofErp(kept, languages))) {
                faults.add(new Violation(
                        "[" + wishes.indexOf(wish) + "].names",
                        "catalog.owned-by-erp",
                        "The ERP owns attribute " + wish.code() + ": change its type, unit, options and names there.",
                        Map.of()));
            }
            guarded.add(whole);
        }
        if (!faults.isEmpty()) {
            throw new Invalid("catalog.invalid-attribute", "The attributes cannot be kept like this.", faults);
        }
        return guarded;
    }

    private static Attribute whole(Attribute kept, Attribute wish, Set<String> languages) {
        Map<String, Attribute.Option> known = new HashMap<>();
        kept.options().forEach(option -> known.put(option.code(), option));
        List<Attribute.Option> options = wish.options().stream()
                .map(option -> known.containsKey(option.code())
                        ? new Attribute.Option(
                                option.code(), over(in(known.get(option.code()).names(), languages), option.names()))
                        : option)
                .toList();
        return with(wish, over(in(kept.names(), languages), wish.names()), options);
    }

    /** What only the ERP changes. */
    private static Attribute ofErp(Attribute a, Set<String> languages) {
        List<Attribute.Option> options = a.options().stream()
                .map(option -> new Attribute.Option(option.code(), in(option.names(), languages)))
                .toList();
        return new Attribute(a.code(), a.type(), a.unit(), in(a.names(), languages), options, List.of(), true, 0);
    }

    /**
     * What the ERP says, upon what the owner's people have decided.
     *
     * @param used options that items have
     */
    Attribute merged(Attribute said, Set<String> used) {
        Attribute kept = stored.get(said.code());
        if (kept == null) {
            return said;
        }
        Set<String> before = ofErp.getOrDefault(said.code(), Set.of());
        Map<String, Attribute.Option> known = new LinkedHashMap<>();
        kept.options().forEach(option -> known.put(option.code(), option));
        List<Attribute.Option> options = new ArrayList<>();
        for (Attribute.Option option : said.options()) {
            Attribute.Option old = known.remove(option.code());
            options.add(
                    old == null
                            ? option
                            : new Attribute.Option(option.code(), over(without(old.names(), before), option.names())));
        }
        known.values().stream().filter(option -> used.contains(option.code())).forEach(options::add);
        return new Attribute(
                said.code(),
                said.type(),
                said.unit(),
                over(without(kept.names(), before), said.names()),
                options,
                kept.categories(),
                kept.filter(),
                kept.place());
    }

    private static Attribute with(Attribute a, Map<String, String> names, List<Attribute.Option> options) {
        return new Attribute(a.code(), a.type(), a.unit(), names, options, a.categories(), a.filter(), a.place());
    }

    private static Map<String, String> over(Map<String, String> below, Map<String, String> above) {
        Map<String, String> all = new HashMap<>(below);
        all.putAll(above);
        return all;
    }

    private static Map<String, String> in(Map<String, String> names, Set<String> languages) {
        Map<String, String> kept = new HashMap<>(names);
        kept.keySet().retainAll(languages);
        return kept;
    }

    private static Map<String, String> without(Map<String, String> names, Set<String> languages) {
        Map<String, String> kept = new HashMap<>(names);
        kept.keySet().removeAll(languages);
        return kept;
    }
}

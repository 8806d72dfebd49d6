package org.webnav.catalog.core;

import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.Facet;
import org.webnav.catalog.api.spi.ItemIndex.Counts;

/** Gives counts their names. */
final class Facets {

    private Facets() {}

    /** In the order of the attributes; one that no hit has is left out. */
    static List<Facet> of(Vocabulary words, Languages languages, Map<String, Counts> counts) {
        return words.attributes().values().stream()
                .filter(attribute -> counts.containsKey(attribute.code()))
                .map(attribute -> facet(attribute, languages, counts.get(attribute.code())))
                .filter(facet -> !facet.values().isEmpty() || facet.least() != null)
                .toList();
    }

    private static Facet facet(Attribute attribute, Languages languages, Counts counts) {
        List<Facet.Value> values = counts.values().entrySet().stream()
                .limit(Facet.MOST_VALUES)
                .map(e -> new Facet.Value(e.getKey(), valueName(attribute, e.getKey(), languages), e.getValue()))
                .toList();
        return new Facet(
                attribute.code(),
                languages.choose(attribute.names(), attribute.code()),
                attribute.type(),
                attribute.unit(),
                values,
                counts.least(),
                counts.greatest());
    }

    /** The value itself unless it is an option with a name. */
    static String valueName(Attribute attribute, String value, Languages languages) {
        return attribute.type() != AttributeType.LIST
                ? value
                : attribute.options().stream()
                        .filter(option -> option.code().equals(value))
                        .map(option -> languages.choose(option.names(), value))
                        .findFirst()
                        .orElse(value);
    }
}

package org.webnav.catalog.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.platform.api.Invalid;

/** Filters as they stand in addresses: {@code COLOR:RED|BLUE}, {@code LENGTH:10..50}, {@code LENGTH:10..}. */
final class FilterTexts {

    private static final int LONGEST_NUMBER = 30;

    private FilterTexts() {}

    static List<ItemFilter> parse(List<String> texts) {
        return texts.stream().map(FilterTexts::parse).toList();
    }

    private static ItemFilter parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            throw new Invalid("catalog.filter-unreadable", "Write a filter like COLOR:RED|BLUE or LENGTH:10..50.");
        }
        String attribute = text.substring(0, colon);
        String values = text.substring(colon + 1);
        return range(attribute, values)
                .orElseGet(() -> new ItemFilter(
                        attribute,
                        Arrays.stream(values.split("\\|"))
                                .filter(value -> !value.isBlank())
                                .collect(Collectors.toSet()),
                        null,
                        null));
    }

    /** Empty when it is none: a text may hold two dots as well. */
    private static Optional<ItemFilter> range(String attribute, String text) {
        int dots = text.indexOf("..");
        if (dots < 0 || text.length() > LONGEST_NUMBER * 2) {
            return Optional.empty();
        }
        try {
            BigDecimal from = number(text.substring(0, dots));
            BigDecimal to = number(text.substring(dots + 2));
            return from == null && to == null
                    ? Optional.empty()
                    : Optional.of(new ItemFilter(attribute, Set.of(), from, to));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal number(String text) {
        if (text.isBlank()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.strip());
        if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException("out of range");
        }
        return number;
    }
}

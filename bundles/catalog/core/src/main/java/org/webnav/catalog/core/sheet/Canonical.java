package org.webnav.catalog.core.sheet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.core.Numbers;
import org.webnav.catalog.core.Texts;

/** Brings a change to exactly the form in which the tables give it back, so that equal means unchanged. */
final class Canonical {

    private static final int DECIMALS = 5;
    private static final int MOST_ZEROS = 7;
    private static final BigDecimal OUT_OF_RANGE = BigDecimal.ONE.negate();

    private Canonical() {}

    static ItemSheet of(ItemSheet change) {
        return new ItemSheet(
                Texts.orEmpty(change.number()),
                change.type(),
                languages(change.names()),
                languages(change.descriptions()),
                text(change.category()),
                text(change.baseUnit()),
                text(change.salesUnit()),
                each(change.units(), Canonical::unit),
                quantity(change.minimumQuantity()),
                quantity(change.orderMultiple()),
                quantity(change.maximumQuantity()),
                change.blocked(),
                change.life() == null ? null : life(change.life()),
                text(change.gtin()),
                sortedGtins(change.gtins()),
                text(change.manufacturer()),
                text(change.manufacturerNumber()),
                values(change.attributes()),
                change.related() == null ? null : related(change.related()),
                each(change.variants(), Canonical::variant),
                sortedRules(change.quantityRules()),
                sortedValues(change.customerNumbers()),
                change.lists() == null
                        ? null
                        : change.lists().stream().filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    private static String text(String text) {
        return text == null ? null : Texts.orEmpty(text);
    }

    private static Map<String, String> languages(Map<String, String> texts) {
        if (texts == null) {
            return null;
        }
        Map<String, String> clean = new TreeMap<>();
        texts.forEach((language, text) -> clean.put(language.toLowerCase(Locale.ROOT), Texts.orEmpty(text)));
        return clean;
    }

    private static <T> List<T> each(List<T> parts, UnaryOperator<T> form) {
        return parts == null
                ? null
                : parts.stream().filter(Objects::nonNull).map(form).toList();
    }

    private static UnitRow unit(UnitRow unit) {
        return new UnitRow(Texts.orEmpty(unit.code()), Texts.orEmpty(unit.unece()), required(unit.quantityPerUnit()));
    }

    private static ItemSheet.Life life(ItemSheet.Life life) {
        return new ItemSheet.Life(life.newUntil(), life.phasingOutFrom(), Texts.orEmpty(life.replacement()));
    }

    private static List<ItemSheet.Gtin> sortedGtins(List<ItemSheet.Gtin> gtins) {
        return gtins == null
                ? null
                : gtins.stream()
                        .filter(Objects::nonNull)
                        .map(gtin -> new ItemSheet.Gtin(Texts.orEmpty(gtin.code()), Texts.orEmpty(gtin.unit())))
                        .sorted(Comparator.comparing(ItemSheet.Gtin::code))
                        .toList();
    }

    private static Map<String, List<String>> values(Map<String, List<String>> values) {
        if (values == null) {
            return null;
        }
        Map<String, List<String>> clean = new TreeMap<>();
        values.forEach((key, texts) -> clean.put(
                key,
                texts == null
                        ? List.of()
                        : texts.stream()
                                .map(Texts::orEmpty)
                                .filter(text -> !text.isEmpty())
                                .distinct()
                                .toList()));
        return clean;
    }

    private static Map<String, List<String>> sortedValues(Map<String, List<String>> values) {
        if (values == null) {
            return null;
        }
        Map<String, List<String>> sorted = new TreeMap<>();
        values(values).forEach((key, texts) -> sorted.put(key, List.copyOf(new TreeSet<>(texts))));
        return sorted;
    }

    private static ItemSheet.Related related(ItemSheet.Related related) {
        return new ItemSheet.Related(numbers(related.accessories()), numbers(related.similar()));
    }

    private static List<String> numbers(List<String> numbers) {
        return numbers == null
                ? List.of()
                : numbers.stream()
                        .map(Texts::orEmpty)
                        .filter(n -> !n.isEmpty())
                        .distinct()
                        .toList();
    }

    private static ItemSheet.Variant variant(ItemSheet.Variant variant) {
        Map<String, String> names = languages(variant.names() == null ? Map.of() : variant.names());
        names.values().removeIf(String::isEmpty);
        return new ItemSheet.Variant(Texts.orEmpty(variant.code()), names, variant.blocked());
    }

    private static List<ItemSheet.QuantityRule> sortedRules(List<ItemSheet.QuantityRule> rules) {
        return rules == null
                ? null
                : rules.stream()
                        .filter(Objects::nonNull)
                        .map(rule -> new ItemSheet.QuantityRule(
                                Texts.orEmpty(rule.unit()),
                                Texts.orEmpty(rule.customer()),
                                required(rule.minimum()),
                                required(rule.multiple()),
                                required(rule.maximum())))
                        .sorted(Comparator.comparing(ItemSheet.QuantityRule::unit)
                                .thenComparing(ItemSheet.QuantityRule::customer))
                        .toList();
    }

    private static BigDecimal required(BigDecimal quantity) {
        return quantity == null ? Numbers.stored(null) : quantity(quantity);
    }

    /** What is out of every range becomes negative: a number like 1E+999999999 must not be written out. */
    private static BigDecimal quantity(BigDecimal quantity) {
        if (quantity == null) {
            return null;
        }
        BigDecimal bare = quantity.stripTrailingZeros();
        return Numbers.stored(bare.scale() > DECIMALS || bare.scale() < -MOST_ZEROS ? OUT_OF_RANGE : bare);
    }
}

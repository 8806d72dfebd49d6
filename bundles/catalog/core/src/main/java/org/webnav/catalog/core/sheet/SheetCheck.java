package org.webnav.catalog.core.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.core.Texts;
import org.webnav.catalog.core.Vocabulary;
import org.webnav.platform.api.Violation;

/** Notes what is wrong with a sheet after a change was put upon it. */
final class SheetCheck {

    private static final Pattern NUMBER =
            Pattern.compile("[^\\s\\p{Cntrl}/](?:[^\\p{Cntrl}/]{0,38}[^\\s\\p{Cntrl}/])?");
    private static final Pattern LANGUAGE = Pattern.compile("|[a-z]{2,3}");
    private static final int NAME_LENGTH = 250;
    private static final int CODE_LENGTH = 40;
    private static final int UNIT_LENGTH = 20;
    private static final int VARIANT_LENGTH = 10;
    private static final int MOST_PARTS = 200;
    private static final int DECIMALS = 5;
    private static final BigDecimal LARGEST = new BigDecimal("9999999");

    private final Vocabulary words;
    private final Set<String> lists;
    private final List<Violation> faults = new ArrayList<>();

    /** @param lists codes of the owner's lists */
    SheetCheck(Vocabulary words, Set<String> lists) {
        this.words = words;
        this.lists = lists;
    }

    /**
     * Only what differs is looked at: what the ERP gave may be odd, and stays.
     *
     * @param sheet with the change upon it
     */
    List<Violation> faults(ItemSheet kept, ItemSheet sheet, boolean isNew) {
        Differing differing = new Differing(kept, sheet);
        if (isNew && !NUMBER.matcher(sheet.number()).matches()) {
            fault("number", "invalid-number", "An item number has 1 to 40 characters and no slash.");
        }
        differing.in(ItemSheet::names, names -> texts("names", names, NAME_LENGTH));
        differing.in(ItemSheet::descriptions, texts -> texts("descriptions", texts, Texts.DESCRIPTION_LENGTH));
        differing.in(ItemSheet::category, this::category);
        if (isNew || differing.in(ItemSheet::units) || differing.in(ItemSheet::salesUnit)) {
            units(sheet);
        }
        differing.in(ItemSheet::minimumQuantity, quantity -> quantity("minimumQuantity", quantity));
        differing.in(ItemSheet::orderMultiple, quantity -> quantity("orderMultiple", quantity));
        differing.in(ItemSheet::maximumQuantity, quantity -> quantity("maximumQuantity", quantity));
        new Codes(this::fault).check(differing);
        differing.in(ItemSheet::attributes, values -> attributes(sheet, kept.attributes()));
        differing.in(ItemSheet::related, related -> related(sheet));
        differing.in(ItemSheet::variants, variants -> variants(sheet));
        differing.in(ItemSheet::quantityRules, rules -> rules(sheet));
        differing.in(ItemSheet::lists, codes -> lists(sheet));
        return faults;
    }

    /** A sheet beside what was kept. */
    record Differing(ItemSheet kept, ItemSheet sheet) {

        boolean in(Function<ItemSheet, ?> part) {
            return !part.apply(kept).equals(part.apply(sheet));
        }

        <T> void in(Function<ItemSheet, T> part, Consumer<T> check) {
            if (in(part)) {
                check.accept(part.apply(sheet));
            }
        }
    }

    private void category(String code) {
        if (!code.isEmpty() && !words.categories().parents().containsKey(code)) {
            fault("category", "unknown-category", "There is no category " + code + ".");
        }
    }

    private void lists(ItemSheet sheet) {
        sheet.lists().stream()
                .filter(list -> !lists.contains(list))
                .forEach(list -> fault("lists", "no-such-list", "There is no list " + list + "."));
    }

    private void texts(String field, Map<String, String> texts, int longest) {
        texts.forEach((language, text) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                fault(field, "invalid-language", language + " is no language code of two or three small letters.");
            } else if (text.length() > longest) {
                fault(field + "." + language, "text-too-long", "This text has at most " + longest + " characters.");
            }
        });
    }

    private void units(ItemSheet sheet) {
        if (sheet.baseUnit().isEmpty()) {
            fault("baseUnit", "unit-missing", "An item needs a base unit.");
        }
        Set<String> codes = new HashSet<>();
        for (UnitRow unit : sheet.units()) {
            codes.add(unit.code());
            if (unit.code().isBlank() || unit.code().length() > UNIT_LENGTH) {
                fault("units", "invalid-unit", "The code of a unit has 1 to 20 characters.");
            }
            if (unit.quantityPerUnit().signum() <= 0 || unit.quantityPerUnit().compareTo(LARGEST) > 0) {
                fault("units", "invalid-unit", "Unit " + unit.code() + " needs a number of base units above 0.");
            }
        }
        if (!sheet.salesUnit().isEmpty() && !codes.contains(sheet.salesUnit())) {
            fault("salesUnit", "unknown-unit", "The sales unit " + sheet.salesUnit() + " is none of its units.");
        }
    }

    private void quantity(String field, BigDecimal quantity) {
        if (quantity.signum() < 0
                || quantity.compareTo(LARGEST) > 0
                || quantity.stripTrailingZeros().scale() > DECIMALS) {
            fault(field, "invalid-quantity", "A quantity lies between 0 and " + LARGEST + ", with 5 decimals at most.");
        }
    }

    private void attributes(ItemSheet sheet, Map<String, List<String>> kept) {
        Set<String> categories = words.categories().above(sheet.category());
        sheet.attributes().forEach((code, values) -> {
            if (!values.equals(kept.get(code))) {
                attribute(code, values, categories);
            }
        });
    }

    private void attribute(String code, List<String> values, Set<String> categories) {
        String field = "attributes." + code;
        Attribute attribute = words.attributes().get(code);
        if (attribute == null) {
            fault(field, "unknown-attribute", "There is no attribute " + code + ".");
            return;
        }
        if (!attribute.categories().isEmpty() && attribute.categories().stream().noneMatch(categories::contains)) {
            fault(field, "attribute-of-another-category", "Items of this category do not have attribute " + code + ".");
        }
        if (values.size() > 1 && !AttributeTypes.hasSeveral(attribute.type()) || values.size() > MOST_PARTS) {
            fault(field, "too-many-values", "Attribute " + code + " has one value.");
        }
        values.stream()
                .filter(value -> value == null || Values.parse(attribute, value).isEmpty())
                .forEach(value -> fault(
                        field,
                        "invalid-value",
                        Texts.cut(String.valueOf(value), NAME_LENGTH) + " is no value of attribute " + code + "."));
    }

    private void related(ItemSheet sheet) {
        List<String> all = new ArrayList<>(sheet.related().accessories());
        all.addAll(sheet.related().similar());
        if (all.size() > MOST_PARTS
                || all.stream().anyMatch(number -> number.isBlank() || number.length() > CODE_LENGTH)) {
            fault(
                    "related",
                    "invalid-related",
                    "Related items are named by their numbers, at most " + MOST_PARTS + ".");
        }
    }

    private void variants(ItemSheet sheet) {
        Set<String> codes = new HashSet<>();
        for (ItemSheet.Variant variant : sheet.variants()) {
            if (variant.code().isBlank() || variant.code().length() > VARIANT_LENGTH || !codes.add(variant.code())) {
                fault("variants", "invalid-variant", "A variant's code has 1 to 10 characters and is there once.");
            }
            texts("variants", variant.names(), NAME_LENGTH);
        }
        if (sheet.variants().size() > MOST_PARTS) {
            fault("variants", "too-many-variants", "An item has at most " + MOST_PARTS + " variants.");
        }
    }

    private void rules(ItemSheet sheet) {
        Set<String> units = new HashSet<>(Set.of(""));
        sheet.units().forEach(unit -> units.add(unit.code()));
        Set<List<String>> keys = new HashSet<>();
        for (ItemSheet.QuantityRule rule : sheet.quantityRules()) {
            if (!units.contains(rule.unit()) || rule.customer().length() > CODE_LENGTH) {
                fault("quantityRules", "unknown-unit", "The item is not sold in unit " + rule.unit() + ".");
            }
            if (!keys.add(List.of(rule.unit(), rule.customer()))) {
                fault("quantityRules", "rule-twice", "There is one rule for a unit and a customer.");
            }
            quantity("quantityRules.minimum", rule.minimum());
            quantity("quantityRules.multiple", rule.multiple());
            quantity("quantityRules.maximum", rule.maximum());
        }
    }

    private void fault(String field, String code, String message) {
        faults.add(Violation.of(field, "catalog." + code, message));
    }
}

package org.webnav.catalog.core.attribute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.core.Texts;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Brings definitions into the form in which tables keep them, and notes what is wrong with them. */
final class AttributeCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_.-]{0,39}");
    private static final Pattern OPTION = Pattern.compile("[^\\p{Cntrl}|]{1,40}");
    private static final int NAME_LENGTH = 250;
    private static final int MOST_OPTIONS = 2_000;

    private final Set<String> categories;
    private final List<Violation> faults = new ArrayList<>();

    /** @param categories every category of the channel */
    AttributeCheck(Set<String> categories) {
        this.categories = categories;
    }

    List<Attribute> canonical(List<Attribute> attributes) {
        List<Attribute> canonical = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            canonical.add(canonical(i, attributes.get(i)));
        }
        if (!faults.isEmpty()) {
            throw new Invalid("catalog.invalid-attribute", "The attributes cannot be kept like this.", faults);
        }
        return canonical;
    }

    private Attribute canonical(int index, Attribute a) {
        String code = Texts.orEmpty(a.code());
        if (!CODE.matcher(code).matches()) {
            fault(index, "code", "catalog.invalid-code", "A code has 1 to 40 of A-Z, 0-9, hyphen, underline and dot.");
        }
        if (a.type() == null) {
            fault(index, "type", "catalog.type-missing", "An attribute needs a type.");
        }
        String unit = Texts.orEmpty(a.unit());
        if (!unit.isEmpty() && (a.type() != AttributeType.NUMBER || unit.length() > 10)) {
            fault(index, "unit", "catalog.invalid-unit", "Only a number has a unit, of at most 10 characters.");
        }
        a.categories().stream()
                .filter(category -> !categories.contains(category))
                .forEach(category -> fault(
                        index, "categories", "catalog.unknown-category", "There is no category " + category + "."));
        List<Attribute.Option> options = options(index, a);
        return new Attribute(
                code,
                a.type(),
                unit,
                Texts.clean(a.names(), NAME_LENGTH),
                options,
                a.categories().stream().distinct().sorted().toList(),
                a.filter(),
                a.place());
    }

    private List<Attribute.Option> options(int index, Attribute a) {
        if (!a.options().isEmpty() && a.type() != AttributeType.LIST
                || a.options().size() > MOST_OPTIONS) {
            fault(
                    index,
                    "options",
                    "catalog.invalid-options",
                    "Only a list has options, at most " + MOST_OPTIONS + ".");
        }
        Set<String> seen = new HashSet<>();
        List<Attribute.Option> options = new ArrayList<>();
        for (Attribute.Option option : a.options()) {
            String code = Texts.orEmpty(option.code());
            if (!OPTION.matcher(code).matches() || !seen.add(code)) {
                fault(
                        index,
                        "options",
                        "catalog.invalid-option",
                        "Option " + code + " is there twice, or is not of 1 to 40 characters without a vertical bar.");
            }
            options.add(new Attribute.Option(code, Texts.clean(option.names(), NAME_LENGTH)));
        }
        return options;
    }

    private void fault(int index, String field, String code, String message) {
        faults.add(new Violation("[" + index + "]." + field, code, message, Map.of()));
    }
}

package org.webnav.catalog.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.ItemSheet;

/**
 * The columns of a table of items: the codes, the texts per language, the attributes. Variants, quantity rules and
 * customers' numbers have no columns; they travel as NDJSON.
 */
final class ItemColumns {

    static final String NUMBER = "number";
    static final String TYPE = "type";
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String ATTRIBUTE = "attribute.";

    private static final List<String> FIXED = List.of(
            NUMBER,
            TYPE,
            "category",
            "baseUnit",
            "salesUnit",
            "units",
            "minimumQuantity",
            "orderMultiple",
            "maximumQuantity",
            "blocked",
            "newUntil",
            "phasingOutFrom",
            "replacement",
            "gtin",
            "gtins",
            "manufacturer",
            "manufacturerNumber",
            "accessories",
            "similar",
            "lists");

    private final List<String> languages;
    private final List<Attribute> attributes;

    /** @param languages of the texts; the card's own text comes before them */
    ItemColumns(List<String> languages, List<Attribute> attributes) {
        this.languages = languages;
        this.attributes = attributes;
    }

    List<String> names() {
        List<String> names = new ArrayList<>(FIXED);
        names.add(NAME);
        languages.forEach(language -> names.add(NAME + "." + language));
        languages.forEach(language -> names.add(DESCRIPTION + "." + language));
        attributes.forEach(attribute -> names.add(ATTRIBUTE + attribute.code()));
        return names;
    }

    /** In the order of the names; null for nothing. */
    List<Object> values(ItemSheet sheet) {
        List<Object> values = new ArrayList<>();
        values.add(sheet.number());
        values.add(sheet.type());
        values.add(sheet.category());
        values.add(sheet.baseUnit());
        values.add(sheet.salesUnit());
        values.add(sheet.units().stream()
                .map(u -> u.code() + ":"
                        + u.quantityPerUnit().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("|")));
        values.add(sheet.minimumQuantity().stripTrailingZeros());
        values.add(sheet.orderMultiple().stripTrailingZeros());
        values.add(sheet.maximumQuantity().stripTrailingZeros());
        values.add(sheet.blocked().toString());
        values.add(text(sheet.life().newUntil()));
        values.add(text(sheet.life().phasingOutFrom()));
        values.add(sheet.life().replacement());
        values.add(sheet.gtin());
        values.add(sheet.gtins().stream()
                .map(gtin -> gtin.unit().isEmpty() ? gtin.code() : gtin.code() + ":" + gtin.unit())
                .collect(Collectors.joining("|")));
        values.add(sheet.manufacturer());
        values.add(sheet.manufacturerNumber());
        values.add(String.join("|", sheet.related().accessories()));
        values.add(String.join("|", sheet.related().similar()));
        values.add(sheet.lists().stream().sorted().collect(Collectors.joining("|")));
        values.add(sheet.names().getOrDefault("", ""));
        languages.forEach(language -> values.add(sheet.names().getOrDefault(language, "")));
        languages.forEach(language -> values.add(sheet.descriptions().getOrDefault(language, "")));
        attributes.forEach(attribute ->
                values.add(String.join("|", sheet.attributes().getOrDefault(attribute.code(), List.of()))));
        return values;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}

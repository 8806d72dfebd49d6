package org.webnav.catalog.core.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.core.Folding;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Texts;
import org.webnav.catalog.core.Vocabulary;

/** The tables that hold the parts of an item, each written only when its part differs. */
final class PartTables {

    static final String ACCESSORY = "ACCESSORY";
    static final String SIMILAR = "SIMILAR";

    private static final int SEARCH_LENGTH = 3000;

    /**
     * @param columns after channel and number
     * @param part what decides whether the rows differ
     * @param rows values after channel and number
     */
    record Part(
            String table,
            String columns,
            Function<Stored, Object> part,
            BiFunction<Stored, Vocabulary, List<List<Object>>> rows) {}

    static final List<Part> ALL = List.of(
            new Part(
                    "item_texts",
                    "language, name, description, search_text, erp_name, erp_description",
                    s -> List.of(s.sheet().names(), s.sheet().descriptions(), s.erpNames(), s.erpDescriptions()),
                    (s, words) -> texts(s)),
            new Part(
                    "item_units",
                    "code, place, unece, quantity_per_unit",
                    s -> s.sheet().units(),
                    (s, words) -> numbered(
                            s.sheet().units(), (u, place) -> List.of(u.code(), place, u.unece(), u.quantityPerUnit()))),
            new Part(
                    "item_gtins",
                    "gtin, unit",
                    s -> s.sheet().gtins(),
                    (s, words) -> numbered(s.sheet().gtins(), (g, place) -> List.of(g.code(), g.unit()))),
            new Part(
                    "item_attributes",
                    "attribute, place, plain_text, number_from, number_to",
                    s -> s.sheet().attributes(),
                    PartTables::attributes),
            new Part("related_items", "kind, related, place", s -> s.sheet().related(), (s, words) -> related(s)),
            new Part(
                    "item_variants",
                    "code, place, origin, blocked",
                    s -> List.of(s.sheet().variants(), s.erpVariants()),
                    (s, words) -> numbered(
                            s.sheet().variants(),
                            (v, place) ->
                                    List.of(v.code(), place, origin(s, v.code()).name(), v.blocked() ? 1 : 0))),
            new Part(
                    "item_variant_names",
                    "code, language, name",
                    s -> s.sheet().variants(),
                    (s, words) -> variantNames(s)),
            new Part(
                    "quantity_rules",
                    "unit, customer, minimum, multiple, maximum",
                    s -> s.sheet().quantityRules(),
                    (s, words) -> numbered(
                            s.sheet().quantityRules(),
                            (r, place) -> List.of(r.unit(), r.customer(), r.minimum(), r.multiple(), r.maximum()))),
            new Part(
                    "customer_items",
                    "customer, code_key, code",
                    s -> s.sheet().customerNumbers(),
                    (s, words) -> customers(s)),
            new Part(
                    "item_list_entries",
                    "list_code",
                    s -> s.sheet().lists(),
                    (s, words) -> numbered(List.copyOf(s.sheet().lists()), (list, place) -> List.of(list))));

    private PartTables() {}

    private static Origin origin(Stored stored, String variant) {
        return stored.erpVariants().contains(variant) ? Origin.ERP : Origin.PORTAL;
    }

    private static <T> List<List<Object>> numbered(List<T> parts, BiFunction<T, Integer, List<Object>> row) {
        List<List<Object>> rows = new ArrayList<>();
        parts.forEach(part -> rows.add(row.apply(part, rows.size())));
        return rows;
    }

    private static List<List<Object>> texts(Stored stored) {
        ItemSheet sheet = stored.sheet();
        Set<String> languages = new TreeSet<>(sheet.names().keySet());
        languages.addAll(sheet.descriptions().keySet());
        List<List<Object>> rows = new ArrayList<>();
        for (String language : languages) {
            String name = sheet.names().getOrDefault(language, "");
            String description = sheet.descriptions().getOrDefault(language, "");
            rows.add(List.of(
                    language,
                    name,
                    description,
                    Texts.cut(Folding.fold(name + " " + description), SEARCH_LENGTH),
                    stored.erpNames().contains(language) ? 1 : 0,
                    stored.erpDescriptions().contains(language) ? 1 : 0));
        }
        return rows;
    }

    private static List<List<Object>> attributes(Stored stored, Vocabulary words) {
        List<List<Object>> rows = new ArrayList<>();
        stored.sheet().attributes().forEach((code, texts) -> {
            int place = 0;
            for (String text : texts) {
                AttributeValue value =
                        Values.parse(words.attributes().get(code), text).orElseThrow();
                rows.add(List.of(
                        code,
                        place++,
                        value.text(),
                        value.isNumber() ? value.from() : Sql.NO_DECIMAL,
                        value.isNumber() ? value.to() : Sql.NO_DECIMAL));
            }
        });
        return rows;
    }

    private static List<List<Object>> related(Stored stored) {
        ItemSheet.Related related = stored.sheet().related();
        List<List<Object>> rows = numbered(related.accessories(), (number, place) -> List.of(ACCESSORY, number, place));
        rows.addAll(numbered(related.similar(), (number, place) -> List.of(SIMILAR, number, place)));
        return rows;
    }

    private static List<List<Object>> variantNames(Stored stored) {
        List<List<Object>> rows = new ArrayList<>();
        stored.sheet().variants().forEach(variant -> variant.names()
                .forEach((language, name) -> rows.add(List.of(variant.code(), language, name))));
        return rows;
    }

    private static List<List<Object>> customers(Stored stored) {
        List<List<Object>> rows = new ArrayList<>();
        for (Map.Entry<String, List<String>> customer :
                stored.sheet().customerNumbers().entrySet()) {
            customer.getValue().forEach(code -> rows.add(List.of(customer.getKey(), Folding.key(code), code)));
        }
        return rows;
    }
}

package org.webnav.connector.navision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.ItemAttributes;

/** Which values items have for their attributes (table 7505, of which a page of the site's own shows the items). */
final class AttributeValueReader {

    private static final String OF_ITEMS = "27";
    private static final int ITEMS_AT_ONCE = 500;

    /** Keeps an address below 2000 characters. */
    private static final int VALUES_AT_ONCE = 100;

    private final Pages pages;
    private final AttributeReader attributes;
    private final Changes changes;
    private final Page mapping;
    private final Page values;

    AttributeValueReader(Settings settings, Pages pages, AttributeReader attributes) {
        this.pages = pages;
        this.attributes = attributes;
        Names names = settings.names();
        this.mapping = Page.optional(
                names, "ItemAttributeValueMapping", "Table_ID", "No", "Item_Attribute_ID", "Item_Attribute_Value_ID");
        this.values = Page.optional(
                names, "ItemAttributeValues", "Attribute_ID", "ID", "Value", "Numeric_Value", "Date_Value");
        this.changes = new Changes(
                settings,
                pages,
                Page.optional(names, "ItemAttributeValueMapping", "No", "SystemModifiedAt"),
                "No",
                "SystemModifiedAt");
    }

    ReadResult read(Instant changedSince, Consumer<List<ItemAttributes>> sink) {
        if (changedSince == null) {
            return everything(sink);
        }
        Changes.Found found = changes.since(changedSince);
        if (found.many()) {
            return everything(sink);
        }
        Reading reading = new Reading(sink);
        found.portions().forEach(items -> pages.each(mapping, ofItems(mapping.anyOf("No", items)), reading::take));
        reading.end();
        return new ReadResult(false, found.at());
    }

    private ReadResult everything(Consumer<List<ItemAttributes>> sink) {
        Reading reading = new Reading(sink);
        Instant at = pages.each(mapping, ofItems(""), reading::take);
        reading.end();
        return new ReadResult(true, at);
    }

    /** The table serves other tables than the items as well. */
    private String ofItems(String filter) {
        String items = mapping.field("Table_ID") + " eq " + OF_ITEMS;
        return filter.isEmpty() ? items : items + " and (" + filter + ")";
    }

    /** Rows come by item, so an item is whole when the next one begins. */
    private final class Reading {

        private final Consumer<List<ItemAttributes>> sink;
        private final Map<String, Definition> definitions = attributes.definitions();
        private final Map<String, Map<String, String>> idsByItem = new LinkedHashMap<>();
        private final Map<String, Row> known = new HashMap<>();

        Reading(Consumer<List<ItemAttributes>> sink) {
            this.sink = sink;
        }

        void take(List<Row> rows) {
            for (Row row : rows) {
                String item = row.text("No");
                if (!idsByItem.containsKey(item) && idsByItem.size() >= ITEMS_AT_ONCE) {
                    hand();
                }
                idsByItem
                        .computeIfAbsent(item, number -> new LinkedHashMap<>())
                        .put(row.text("Item_Attribute_ID"), row.text("Item_Attribute_Value_ID"));
            }
        }

        void end() {
            if (!idsByItem.isEmpty()) {
                hand();
            }
        }

        private void hand() {
            learn(idsByItem.values().stream()
                    .flatMap(ids -> ids.values().stream())
                    .filter(id -> !known.containsKey(id))
                    .distinct()
                    .toList());
            List<ItemAttributes> found = new ArrayList<>();
            idsByItem.forEach((item, ids) -> found.add(new ItemAttributes(item, valuesOf(ids))));
            idsByItem.clear();
            sink.accept(found);
        }

        private void learn(List<String> ids) {
            for (int from = 0; from < ids.size(); from += VALUES_AT_ONCE) {
                List<String> portion = ids.subList(from, Math.min(from + VALUES_AT_ONCE, ids.size()));
                String filter = String.join(
                        " or ",
                        portion.stream()
                                .map(id -> values.field("ID") + " eq " + id)
                                .toList());
                pages.each(values, filter, rows -> rows.forEach(row -> known.put(row.text("ID"), row)));
            }
        }

        private Map<String, String> valuesOf(Map<String, String> ids) {
            Map<String, String> found = new LinkedHashMap<>();
            ids.forEach((attribute, id) -> {
                Definition definition = definitions.get(attribute);
                Row value = known.get(id);
                String text = definition == null || value == null ? "" : text(definition, value);
                if (!text.isEmpty()) {
                    found.put(definition.code(), text);
                }
            });
            return found;
        }
    }

    private static String text(Definition definition, Row value) {
        return switch (definition.type()) {
            case Definition.OPTION -> Definition.option(value.text("Value"), value.text("ID"));
            case Definition.NUMBER -> number(value.decimal("Numeric_Value"));
            case Definition.DATE ->
                value.date("Date_Value") == null ? "" : value.date("Date_Value").toString();
            default -> value.text("Value");
        };
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

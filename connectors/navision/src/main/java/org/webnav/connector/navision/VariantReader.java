package org.webnav.connector.navision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.ItemVariants;
import org.webnav.connector.api.ErpRecords.Variant;

/** Variants of items. Only the API tells what changed, and only the page which variants are blocked. */
final class VariantReader {

    private record Key(String item, String code) {}

    private final Settings settings;
    private final Pages pages;
    private final Changes changes;
    private final Page variants = Page.api("itemVariants", "itemNumber", "code", "description");
    private final Page cards;
    private final Page texts;

    VariantReader(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
        this.changes = new Changes(
                settings, pages, Page.api("itemVariants", "itemNumber"), "itemNumber", "lastModifiedDateTime");
        Names names = settings.names();
        this.cards = Page.optional(names, "ItemVariants", "Item_No", "Code", "Blocked", "Sales_Blocked");
        this.texts = Page.service(names, "ItemTranslations", "Item_No", "Variant_Code", "Language_Code", "Description");
    }

    ReadResult read(Instant changedSince, Consumer<List<ItemVariants>> sink) {
        if (changedSince == null) {
            return everything(sink);
        }
        Changes.Found found = changes.since(changedSince);
        if (found.many()) {
            return everything(sink);
        }
        found.portions()
                .forEach(items -> read(
                        variants.anyOf("itemNumber", items),
                        cards.anyOf("Item_No", items),
                        texts.anyOf("Item_No", items),
                        sink));
        return new ReadResult(false, found.at());
    }

    private ReadResult everything(Consumer<List<ItemVariants>> sink) {
        return new ReadResult(true, read("", "", texts.field("Variant_Code") + " ne ''", sink));
    }

    private Instant read(String filter, String cardFilter, String textFilter, Consumer<List<ItemVariants>> sink) {
        Map<String, List<Row>> byItem = new LinkedHashMap<>();
        Instant at = pages.each(
                variants,
                filter,
                rows -> rows.forEach(row -> byItem.computeIfAbsent(row.text("itemNumber"), item -> new ArrayList<>())
                        .add(row)));
        if (byItem.isEmpty()) {
            return at;
        }
        Set<Key> blocked = blocked(cardFilter);
        Map<String, Translations> translated = translated(textFilter);
        List<ItemVariants> found = new ArrayList<>();
        byItem.forEach((item, rows) -> found.add(new ItemVariants(
                item,
                rows.stream()
                        .map(row -> variant(row, blocked, translated.getOrDefault(item, new Translations(settings))))
                        .toList())));
        sink.accept(found);
        return at;
    }

    private static Variant variant(Row row, Set<Key> blocked, Translations texts) {
        String code = row.text("code");
        return new Variant(
                code,
                texts.names(code, row.text("description")),
                blocked.contains(new Key(row.text("itemNumber"), code)));
    }

    private Set<Key> blocked(String filter) {
        Set<Key> blocked = new HashSet<>();
        pages.each(cards, filter, rows -> rows.stream()
                .filter(row -> row.flag("Blocked") || row.flag("Sales_Blocked"))
                .forEach(row -> blocked.add(new Key(row.text("Item_No"), row.text("Code")))));
        return blocked;
    }

    private Map<String, Translations> translated(String filter) {
        Map<String, Translations> byItem = new HashMap<>();
        pages.each(texts, filter, rows -> rows.stream()
                .filter(row -> !row.text("Variant_Code").isEmpty())
                .forEach(row -> byItem.computeIfAbsent(row.text("Item_No"), item -> new Translations(settings))
                        .add(List.of(row), "Variant_Code")));
        return byItem;
    }
}

package org.webnav.catalog.core.sheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.CatalogFeed.ItemAttributesRow;
import org.webnav.catalog.api.CatalogFeed.ItemDescriptionsRow;
import org.webnav.catalog.api.CatalogFeed.ItemVariantsRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheet.Variant;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.core.Chunks;
import org.webnav.catalog.core.Texts;
import org.webnav.catalog.core.Vocabulary;
import org.webnav.catalog.core.revision.Change;

/** Parts of items that the ERP keeps in tables of their own: attribute values, variants and descriptions. */
public final class ErpParts {

    private static final Logger LOG = LoggerFactory.getLogger(ErpParts.class);
    private static final int NAME_LENGTH = 250;

    private final Connection connection;
    private final String channel;
    private final Vocabulary words;
    private final SheetTables tables;

    public ErpParts(Connection connection, String channel, Change change, Vocabulary words, Clock clock) {
        this.connection = connection;
        this.channel = channel;
        this.words = words;
        this.tables = new SheetTables(connection, channel, change, words, clock);
    }

    public int attributes(List<ItemAttributesRow> rows) throws SQLException {
        Map<String, ItemAttributesRow> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.number(), row));
        return change(
                wanted.keySet(),
                item -> withValues(item, wanted.get(item.sheet().number()).values()));
    }

    public int withoutAttributes(Collection<String> numbers) throws SQLException {
        return change(numbers, item -> withValues(item, Map.of()));
    }

    public int variants(List<ItemVariantsRow> rows) throws SQLException {
        Map<String, ItemVariantsRow> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.number(), row));
        return change(
                wanted.keySet(),
                item -> withVariants(item, wanted.get(item.sheet().number()).variants()));
    }

    public int withoutVariants(Collection<String> numbers) throws SQLException {
        return change(numbers, item -> withVariants(item, List.of()));
    }

    public int descriptions(List<ItemDescriptionsRow> rows) throws SQLException {
        Map<String, ItemDescriptionsRow> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.number(), row));
        return change(
                wanted.keySet(),
                item -> described(item, wanted.get(item.sheet().number()).descriptions()));
    }

    public int withoutDescriptions(Collection<String> numbers) throws SQLException {
        return change(numbers, item -> described(item, Map.of()));
    }

    /** An item of the portal of the same number has texts of its own. */
    private static Stored described(Stored item, Map<String, String> said) {
        return item.origin() == Origin.ERP
                ? ErpSheets.described(item, Texts.clean(said, Texts.DESCRIPTION_LENGTH))
                : item;
    }

    private int change(Collection<String> numbers, UnaryOperator<Stored> work) throws SQLException {
        int changed = 0;
        for (List<String> chunk : Chunks.of(new HashSet<>(numbers))) {
            Map<String, Stored> before = new SheetReader(connection, channel).read(chunk);
            List<Stored> different = before.values().stream()
                    .map(work)
                    .filter(item -> !item.sameAs(before.get(item.sheet().number())))
                    .toList();
            tables.write(before, different);
            changed += different.size();
        }
        return changed;
    }

    /** Values of attributes that are not the ERP's stay. */
    private Stored withValues(Stored item, Map<String, List<String>> said) {
        Map<String, List<String>> values = new TreeMap<>(item.sheet().attributes());
        values.keySet().removeAll(words.erpAttributes().keySet());
        said.forEach((code, texts) -> {
            List<String> usable = usable(item.sheet().number(), code, texts);
            if (!usable.isEmpty()) {
                values.put(code, usable);
            }
        });
        return item.with(Sheets.withAttributes(item.sheet(), values), item.erpVariants());
    }

    private List<String> usable(String number, String code, List<String> texts) {
        Attribute attribute = words.attributes().get(code);
        if (attribute == null || !words.erpAttributes().containsKey(code)) {
            return List.of();
        }
        List<AttributeValue> values = new ArrayList<>();
        for (String text : texts) {
            Values.parse(attribute, Texts.orEmpty(text))
                    .ifPresentOrElse(
                            values::add,
                            () -> LOG.warn("Attribute {} of item {} is left out: no such value", code, number));
        }
        return Values.texts(values).getOrDefault(code, List.of());
    }

    private static Stored withVariants(Stored item, List<Variant> said) {
        Map<String, Variant> variants = new LinkedHashMap<>();
        said.forEach(variant -> variants.put(
                variant.code(),
                new Variant(
                        variant.code(), new TreeMap<>(Texts.clean(variant.names(), NAME_LENGTH)), variant.blocked())));
        Set<String> ofErp = Set.copyOf(variants.keySet());
        item.sheet().variants().stream()
                .filter(variant -> !item.erpVariants().contains(variant.code()))
                .forEach(variant -> variants.putIfAbsent(variant.code(), variant));
        ItemSheet sheet =
                Sheets.withVariants(item.sheet(), variants.values().stream().collect(Collectors.toList()));
        return item.with(sheet, ofErp);
    }
}

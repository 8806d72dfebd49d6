package org.webnav.catalog.core.sheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.webnav.catalog.api.CatalogFeed.ItemRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.core.Chunks;
import org.webnav.catalog.core.Vocabulary;
import org.webnav.catalog.core.revision.Change;

/** What the ERP says of items, put upon what the owner's people keep beside it. */
public final class ErpSheets {

    private final Connection connection;
    private final String channel;
    private final SheetTables tables;

    public ErpSheets(Connection connection, String channel, Change change, Vocabulary words, Clock clock) {
        this.connection = connection;
        this.channel = channel;
        this.tables = new SheetTables(connection, channel, change, words, clock);
    }

    /**
     * @param rows in canonical form
     * @return how many items were new or different
     */
    public int apply(List<ItemRow> rows) throws SQLException {
        Map<String, ItemRow> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.put(row.number(), row));
        int changed = 0;
        for (List<String> numbers : Chunks.of(wanted.keySet())) {
            Map<String, Stored> before = new SheetReader(connection, channel).read(numbers);
            List<Stored> different = numbers.stream()
                    .map(number -> merged(before.get(number), wanted.get(number)))
                    .filter(item ->
                            item.isNew() || !item.sameAs(before.get(item.sheet().number())))
                    .toList();
            tables.write(before, different);
            changed += different.size();
        }
        return changed;
    }

    private static Stored merged(Stored before, ItemRow row) {
        Stored kept = before == null ? Merge.fresh(row.number(), Origin.ERP) : before;
        ItemSheet sheet = Merge.merge(kept.sheet(), said(row));
        Map<String, String> names = texts(kept.sheet().names(), kept.erpNames(), row.names());
        Stored named = new Stored(
                Sheets.withTexts(sheet, names, kept.sheet().descriptions()),
                Origin.ERP,
                new TreeSet<>(row.names().keySet()),
                kept.erpDescriptions(),
                kept.erpVariants(),
                kept.revision());
        return row.descriptions() == null ? named : described(named, row.descriptions());
    }

    static Stored described(Stored item, Map<String, String> said) {
        Map<String, String> descriptions = texts(item.sheet().descriptions(), item.erpDescriptions(), said);
        return new Stored(
                Sheets.withTexts(item.sheet(), item.sheet().names(), descriptions),
                item.origin(),
                item.erpNames(),
                new TreeSet<>(said.keySet()),
                item.erpVariants(),
                item.revision());
    }

    private static ItemSheet said(ItemRow row) {
        return new ItemSheet(
                row.number(),
                row.type(),
                null,
                null,
                row.category(),
                row.baseUnit(),
                row.salesUnit(),
                row.units(),
                row.minimumQuantity(),
                row.orderMultiple(),
                null,
                row.blocked(),
                null,
                row.gtin(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The ERP's texts in place of its earlier ones; those of the owner's people in other languages stay. */
    private static Map<String, String> texts(Map<String, String> kept, Set<String> erps, Map<String, String> said) {
        Map<String, String> texts = new TreeMap<>(kept);
        texts.keySet().removeAll(erps);
        texts.putAll(said);
        return texts;
    }
}

package org.webnav.catalog.core.sheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Applied;
import org.webnav.catalog.api.ItemSheets.Line;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.api.ItemSheets.Refused;
import org.webnav.catalog.core.Folding;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Vocabulary;
import org.webnav.platform.api.Violation;

/** Changes of the owner's people, many at once: each line is taken whole or refused with its faults. */
final class PortalSheets {

    private final Connection connection;
    private final String channel;
    private final Vocabulary words;
    private final Map<String, Stored> before = new HashMap<>();
    private final Map<String, Stored> after = new LinkedHashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private Set<String> lists = Set.of();

    PortalSheets(Connection connection, String channel, Vocabulary words) {
        this.connection = connection;
        this.channel = channel;
        this.words = words;
    }

    Applied apply(List<Line> lines, SheetTables tables) throws SQLException {
        List<Line> canonical = lines.stream()
                .map(line -> new Line(line.number(), Canonical.of(line.sheet())))
                .toList();
        read(canonical);
        canonical.forEach(this::take);
        List<Stored> different = after.values().stream()
                .filter(item ->
                        item.isNew() || !item.sameAs(before.get(item.sheet().number())))
                .toList();
        tables.write(before, different);
        int created = (int) different.stream().filter(Stored::isNew).count();
        return new Applied(created, different.size() - created, after.size() - different.size(), refused);
    }

    private void read(List<Line> lines) throws SQLException {
        Set<String> numbers = new HashSet<>();
        lines.forEach(line -> numbers.add(line.sheet().number()));
        before.putAll(new SheetReader(connection, channel).read(numbers));
        Set<String> keys = new HashSet<>();
        numbers.stream().filter(number -> !before.containsKey(number)).forEach(number -> keys.add(Folding.key(number)));
        if (!keys.isEmpty()) {
            Sql.ofNumbers(
                    connection,
                    "select number_key, number from catalog.items where channel_id = ? and number_key",
                    channel,
                    keys,
                    "",
                    row -> spellings.put(row.getString(1), row.getString(2)));
        }
        if (lines.stream().anyMatch(line -> line.sheet().lists() != null)) {
            lists = new HashSet<>(Sql.list(
                    connection,
                    "select code from catalog.item_lists where channel_id = ?",
                    List.of(channel),
                    row -> row.getString(1)));
        }
    }

    private void take(Line line) {
        ItemSheet change = line.sheet();
        String number = change.number();
        Stored known = after.getOrDefault(number, before.get(number));
        Stored kept = known == null ? Merge.fresh(number, Origin.PORTAL) : known;
        ItemSheet merged = Merge.merge(kept.sheet(), change);
        List<Violation> faults = new SheetCheck(words, lists).faults(kept.sheet(), merged, kept.isNew());
        Ownership.broken(kept, merged, words.erpAttributes().keySet())
                .forEach(field -> faults.add(Violation.of(
                        field, "catalog.owned-by-erp", "The ERP owns " + field + " of this item: change it there.")));
        String spelling = spellings.putIfAbsent(Folding.key(number), number);
        if (known == null && spelling != null && !spelling.equals(number)) {
            faults.add(Violation.of(
                    "number", "catalog.number-taken", "There is item " + spelling + ": write its number like this."));
        }
        if (faults.isEmpty()) {
            after.put(
                    number,
                    new Stored(
                            withValues(merged, change),
                            kept.origin(),
                            kept.erpNames(),
                            kept.erpDescriptions(),
                            kept.erpVariants(),
                            kept.revision()));
        } else {
            refused.add(new Refused(line.number(), number, List.copyOf(faults)));
        }
    }

    /** Values in the spelling of the tables: 12.50 is 12.5. */
    private ItemSheet withValues(ItemSheet merged, ItemSheet change) {
        if (change.attributes() == null || change.attributes().isEmpty()) {
            return merged;
        }
        Map<String, List<String>> values = new TreeMap<>(merged.attributes());
        change.attributes().keySet().stream().filter(values::containsKey).forEach(code -> {
            Attribute attribute = words.attributes().get(code);
            values.computeIfPresent(code, (c, texts) -> Values.texts(texts.stream()
                            .map(text -> Values.parse(attribute, text).orElseThrow())
                            .toList())
                    .get(code));
        });
        return Sheets.withAttributes(merged, values);
    }
}

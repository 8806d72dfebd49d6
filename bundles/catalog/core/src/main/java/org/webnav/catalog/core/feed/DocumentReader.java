package org.webnav.catalog.core.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.catalog.core.Chunks;
import org.webnav.catalog.core.LifeCycles;
import org.webnav.catalog.core.Reading;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.attribute.ValueTable;

/** Reads documents by number: as many queries for a thousand as for one. */
final class DocumentReader {

    private static final String ITEMS = "select number, revision, category, blocked, new_until, phasing_out_from, gtin,"
            + " manufacturer_number, created from catalog.items where channel_id = ? and number";
    private static final String TEXTS =
            "select number, language, name, description from catalog.item_texts where channel_id = ? and number";
    private static final String GTINS = "select number, gtin from catalog.item_gtins where channel_id = ? and number";
    private static final String CUSTOMERS =
            "select number, customer, code from catalog.customer_items where channel_id = ? and number";
    private static final String LISTS =
            "select number, list_code from catalog.item_list_entries where channel_id = ? and number";

    private final Reading reading;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Map<String, Map<String, String>> descriptions = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> customers = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private Map<String, List<AttributeValue>> values = Map.of();

    DocumentReader(Reading reading) {
        this.reading = reading;
    }

    /** By number, in the order of the numbers. */
    List<ItemDocument> read(Collection<String> numbers) throws SQLException {
        return read(numbers, Map.of());
    }

    /**
     * @param revisions revisions to give the documents, since one may be changed again while it is read: whoever counts
     *     revisions must not be told of one that is after others that it has not seen
     */
    List<ItemDocument> read(Collection<String> numbers, Map<String, Long> revisions) throws SQLException {
        Map<String, ItemDocument> found = new HashMap<>();
        for (List<String> chunk : Chunks.of(new LinkedHashSet<>(numbers))) {
            readParts(chunk);
            rows(ITEMS, chunk, row -> found.put(row.getString(1), document(row, revisions)));
        }
        return numbers.stream().filter(found::containsKey).map(found::get).toList();
    }

    private void readParts(List<String> numbers) throws SQLException {
        rows(TEXTS, numbers, row -> {
            put(names, row, 3);
            return put(descriptions, row, 4);
        });
        rows(GTINS, numbers, row -> codes.computeIfAbsent(row.getString(1), n -> new LinkedHashSet<>())
                .add(row.getString(2)));
        rows(CUSTOMERS, numbers, row -> customers
                .computeIfAbsent(row.getString(1), n -> new HashMap<>())
                .computeIfAbsent(row.getString(2), n -> new HashSet<>())
                .add(row.getString(3)));
        rows(LISTS, numbers, row -> lists.computeIfAbsent(row.getString(1), n -> new HashSet<>())
                .add(row.getString(2)));
        values = ValueTable.read(reading.connection(), reading.channel(), numbers);
    }

    private ItemDocument document(ResultSet row, Map<String, Long> revisions) throws SQLException {
        String number = row.getString(1);
        Set<String> all = new LinkedHashSet<>(Arrays.asList(row.getString(7), row.getString(8)));
        all.addAll(codes.getOrDefault(number, Set.of()));
        all.remove("");
        return new ItemDocument(
                number,
                revisions.getOrDefault(number, row.getLong(2)),
                names.getOrDefault(number, Map.of()),
                descriptions.getOrDefault(number, Map.of()),
                List.copyOf(all),
                customers.getOrDefault(number, Map.of()),
                List.copyOf(reading.words().categories().above(row.getString(3))),
                values.getOrDefault(number, List.of()),
                lists.getOrDefault(number, Set.of()),
                LifeCycles.on(reading.today(), row.getInt(4) != 0, Sql.day(row, 5), Sql.day(row, 6)),
                Sql.time(row, 9));
    }

    private static String put(Map<String, Map<String, String>> texts, ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text.isEmpty()
                ? null
                : texts.computeIfAbsent(row.getString(1), n -> new LinkedHashMap<>())
                        .put(row.getString(2), text);
    }

    private <T> void rows(String sql, List<String> numbers, Sql.Reader<T> reader) throws SQLException {
        Sql.ofNumbers(reading.connection(), sql, reading.channel(), new ArrayList<>(numbers), "", reader);
    }
}

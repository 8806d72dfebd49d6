package org.webnav.catalog.core;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.core.assortment.ItemFacts;

/** Reads whole items by number: as many queries for a thousand items as for one. */
final class ItemReader {

    private static final String ITEMS = "select i.number, i.id, i.type, i.category, i.base_unit, i.sales_unit,"
            + " i.minimum_quantity, i.order_multiple, i.maximum_quantity, i.gtin, i.blocked, i.new_until,"
            + " i.phasing_out_from, i.manufacturer_number, i.replacement, p.revision"
            + " from catalog.items i left join catalog.pictures p on p.channel_id = i.channel_id"
            + " and p.number = i.number where i.channel_id = ? and i.number";
    private static final String TEXTS =
            "select number, language, name, description from catalog.item_texts where channel_id = ? and number";
    private static final String UNITS =
            "select number, code, unece, quantity_per_unit, place from catalog.item_units where channel_id = ? and number";

    private static final String PICTURES =
            "select number, revision from catalog.item_pictures where channel_id = ? and number";

    private static final SortedMap<Integer, ItemUnit> NO_UNITS = Collections.emptySortedMap();

    private final Reading reading;
    private final Languages languages;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Map<String, Map<String, String>> descriptions = new HashMap<>();
    /** By place: sorted here, because a database sorts each of many small answers far slower. */
    private final Map<String, SortedMap<Integer, ItemUnit>> units = new HashMap<>();

    private final Map<String, String> pictures = new HashMap<>();

    ItemReader(Reading reading, Languages languages) {
        this.reading = reading;
        this.languages = languages;
    }

    /** Unknown numbers are missing. */
    Map<String, Shelved> read(Collection<String> numbers) throws SQLException {
        Map<String, Shelved> found = new HashMap<>();
        for (List<String> chunk : Chunks.of(numbers)) {
            readTexts(chunk);
            readUnits(chunk);
            rows(
                    PICTURES,
                    chunk,
                    " order by place, id",
                    row -> pictures.putIfAbsent(row.getString(1), row.getString(2)));
            ItemFacts.Reader facts = new ItemFacts.Reader(
                    reading.connection(), reading.channel(), reading.words().rules(), chunk);
            rows(ITEMS, chunk, "", this::item).forEach(item -> found.put(item.number(), shelved(item, facts)));
        }
        return found;
    }

    private Shelved shelved(Item item, ItemFacts.Reader facts) {
        return new Shelved(
                item, facts.of(item.number(), reading.words().categories().above(item.category())));
    }

    private void readTexts(List<String> numbers) throws SQLException {
        rows(TEXTS, numbers, "", row -> {
            String number = row.getString(1);
            String language = row.getString(2);
            if (languages.wanted().contains(language)) {
                names.computeIfAbsent(number, n -> new HashMap<>()).put(language, row.getString(3));
                descriptions.computeIfAbsent(number, n -> new HashMap<>()).put(language, row.getString(4));
            }
            return number;
        });
    }

    private void readUnits(List<String> numbers) throws SQLException {
        Vocabulary.Units known = reading.words().units();
        rows(UNITS, numbers, "", row -> {
            String code = row.getString(2);
            String unece = row.getString(3);
            ItemUnit unit = new ItemUnit(
                    code,
                    unece.isEmpty() ? known.unece().getOrDefault(code, "") : unece,
                    known.names().of(code, languages),
                    Numbers.shown(row.getBigDecimal(4)));
            return units.computeIfAbsent(row.getString(1), n -> new TreeMap<>()).put(row.getInt(5), unit);
        });
    }

    private Item item(ResultSet row) throws SQLException {
        String number = row.getString(1);
        String category = row.getString(4);
        return new Item(
                UUID.fromString(row.getString(2)),
                number,
                ItemType.valueOf(row.getString(3)),
                languages.choose(names.getOrDefault(number, Map.of()), number),
                languages.choose(descriptions.getOrDefault(number, Map.of()), ""),
                category,
                category.isEmpty() ? "" : reading.words().categoryNames().of(category, languages),
                row.getString(5),
                row.getString(6),
                List.copyOf(units.getOrDefault(number, NO_UNITS).values()),
                Numbers.shown(row.getBigDecimal(7)),
                Numbers.shown(row.getBigDecimal(8)),
                row.getString(10),
                picture(number, row.getString(16) == null ? pictures.get(number) : row.getString(16)),
                LifeCycles.on(reading.today(), row.getInt(11) != 0, Sql.day(row, 12), Sql.day(row, 13)),
                Numbers.shown(row.getBigDecimal(9)),
                row.getString(14),
                row.getString(15),
                reading.words().kits().containsKey(number));
    }

    static String picture(String number, String revision) {
        return revision == null ? "" : address(number) + "/picture?rev=" + revision;
    }

    static String address(String number) {
        return "/api/v1/items/"
                + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private <T> List<T> rows(String sql, List<String> numbers, String end, Sql.Reader<T> reader) throws SQLException {
        return Sql.ofNumbers(reading.connection(), sql, reading.channel(), numbers, end, reader);
    }
}

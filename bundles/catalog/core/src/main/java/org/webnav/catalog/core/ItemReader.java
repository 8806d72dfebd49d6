package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.LifeCycle;

/** Reads whole items by number: as many queries for a thousand items as for one. */
final class ItemReader {

    private static final String ITEMS = "select i.number, i.id, i.type, i.category, i.base_unit, i.sales_unit,"
            + " i.minimum_quantity, i.order_multiple, i.gtin, i.blocked, p.revision"
            + " from catalog.items i left join catalog.pictures p on p.channel_id = i.channel_id"
            + " and p.number = i.number where i.channel_id = ? and i.number in (";
    private static final String TEXTS =
            "select number, language, name, description from catalog.item_texts where channel_id = ? and number in (";
    private static final String UNITS = "select u.number, u.code, case when u.unece = '' and c.unece is not null"
            + " then c.unece else u.unece end, u.quantity_per_unit from catalog.item_units u"
            + " left join catalog.units c on c.channel_id = u.channel_id and c.code = u.code"
            + " where u.channel_id = ? and u.number in (";

    private final Connection connection;
    private final String channel;
    private final Languages languages;
    private final Map<String, Map<String, String>> names = new HashMap<>();
    private final Map<String, Map<String, String>> descriptions = new HashMap<>();
    private final Map<String, List<ItemUnit>> units = new HashMap<>();

    ItemReader(Connection connection, String channel, Languages languages) {
        this.connection = connection;
        this.channel = channel;
        this.languages = languages;
    }

    /** In the order of the numbers; unknown ones are missing. */
    Map<String, Item> read(Collection<String> numbers) throws SQLException {
        Map<String, Item> found = new HashMap<>();
        if (!numbers.isEmpty()) {
            Names categories = Names.ofCategories(connection, channel, languages);
            Names unitNames = Names.ofUnits(connection, channel, languages);
            for (List<String> chunk : Chunks.of(numbers)) {
                readTexts(chunk);
                readUnits(chunk, unitNames);
                rows(ITEMS, chunk, ")", row -> item(row, categories)).forEach(item -> found.put(item.number(), item));
            }
        }
        Map<String, Item> ordered = new LinkedHashMap<>();
        numbers.stream().filter(found::containsKey).forEach(number -> ordered.put(number, found.get(number)));
        return ordered;
    }

    private void readTexts(List<String> numbers) throws SQLException {
        List<Object> parameters = parameters(numbers);
        parameters.addAll(languages.wanted());
        String sql = TEXTS + Sql.marks(numbers.size()) + ") and language in ("
                + Sql.marks(languages.wanted().size()) + ")";
        Sql.list(connection, sql, parameters, row -> {
            String number = row.getString(1);
            names.computeIfAbsent(number, n -> new HashMap<>()).put(row.getString(2), row.getString(3));
            return descriptions.computeIfAbsent(number, n -> new HashMap<>()).put(row.getString(2), row.getString(4));
        });
    }

    private void readUnits(List<String> numbers, Names unitNames) throws SQLException {
        rows(UNITS, numbers, ") order by u.number, u.place", row -> units.computeIfAbsent(
                        row.getString(1), n -> new ArrayList<>())
                .add(new ItemUnit(
                        row.getString(2),
                        row.getString(3),
                        unitNames.of(row.getString(2)),
                        Numbers.shown(row.getBigDecimal(4)))));
    }

    private Item item(ResultSet row, Names categories) throws SQLException {
        String number = row.getString(1);
        String category = row.getString(4);
        return new Item(
                UUID.fromString(row.getString(2)),
                number,
                ItemType.valueOf(row.getString(3)),
                languages.choose(names.getOrDefault(number, Map.of()), number),
                languages.choose(descriptions.getOrDefault(number, Map.of()), ""),
                category,
                category.isEmpty() ? "" : categories.of(category),
                row.getString(5),
                row.getString(6),
                units.getOrDefault(number, List.of()),
                Numbers.shown(row.getBigDecimal(7)),
                Numbers.shown(row.getBigDecimal(8)),
                row.getString(9),
                picture(number, row.getString(11)),
                row.getInt(10) == 0 ? LifeCycle.ACTIVE : LifeCycle.BLOCKED,
                BigDecimal.ZERO,
                "",
                "");
    }

    private static String picture(String number, String revision) {
        if (revision == null) {
            return "";
        }
        String encoded = URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
        return "/api/v1/items/" + encoded + "/picture?rev=" + revision;
    }

    private <T> List<T> rows(String sql, List<String> numbers, String end, Sql.Reader<T> reader) throws SQLException {
        return Sql.list(connection, sql + Sql.marks(numbers.size()) + end, parameters(numbers), reader);
    }

    private List<Object> parameters(List<String> numbers) {
        List<Object> parameters = new ArrayList<>(List.of(channel));
        parameters.addAll(numbers);
        return parameters;
    }
}

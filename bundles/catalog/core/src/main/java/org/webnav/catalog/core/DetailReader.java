package org.webnav.catalog.core;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemDetail;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.core.attribute.ValueTable;
import org.webnav.catalog.core.sheet.Variants;

/** Reads what only the page of a single item shows. */
final class DetailReader {

    private static final String DATES = "select manufacturer, new_until, phasing_out_from from catalog.items"
            + " where channel_id = ? and number = ?";
    private static final String GTINS =
            "select gtin, unit from catalog.item_gtins where channel_id = ? and number = ? order by gtin";
    private static final String RELATED =
            "select kind, related from catalog.related_items where channel_id = ? and number = ? order by kind, place";
    private static final String OWN = "select code from catalog.customer_items where channel_id = ? and number = ?"
            + " and customer = ? order by code";
    private static final String PICTURES =
            "select revision from catalog.item_pictures where channel_id = ? and number = ? order by place, id";
    private static final String PICTURE_TEXTS =
            "select revision, language, text from catalog.picture_texts where channel_id = ? and number = ?";
    private static final String DOCUMENTS = "select id, name, language, media_type, length, revision"
            + " from catalog.documents where channel_id = ? and number = ? order by place, id";

    private final Reading reading;
    private final Languages languages;
    private final Item item;

    DetailReader(Reading reading, Languages languages, Item item) {
        this.reading = reading;
        this.languages = languages;
        this.item = item;
    }

    record Dates(String manufacturer, LocalDate newUntil, LocalDate phasingOutFrom) {}

    record Relations(List<String> accessories, List<String> similar, String replacement) {

        Set<String> all() {
            Set<String> all = new LinkedHashSet<>(accessories);
            all.addAll(similar);
            all.add(replacement);
            all.remove("");
            return all;
        }
    }

    Dates dates() throws SQLException {
        return rows(DATES, row -> new Dates(row.getString(1), Sql.day(row, 2), Sql.day(row, 3)))
                .get(0);
    }

    List<ItemSheet.Gtin> gtins() throws SQLException {
        List<ItemSheet.Gtin> gtins = new ArrayList<>();
        if (!item.gtin().isEmpty()) {
            gtins.add(new ItemSheet.Gtin(item.gtin(), ""));
        }
        gtins.addAll(rows(GTINS, row -> new ItemSheet.Gtin(row.getString(1), row.getString(2))));
        return gtins;
    }

    Relations relations() throws SQLException {
        List<String> accessories = new ArrayList<>();
        List<String> similar = new ArrayList<>();
        rows(RELATED, row -> (row.getString(1).equals("ACCESSORY") ? accessories : similar).add(row.getString(2)));
        return new Relations(accessories, similar, item.replacement());
    }

    List<String> ownNumbers(String customer) throws SQLException {
        return customer.isEmpty()
                ? List.of()
                : Sql.list(
                        reading.connection(),
                        OWN,
                        List.of(reading.channel(), item.number(), customer),
                        row -> row.getString(1));
    }

    List<ItemDetail.Variant> variants() throws SQLException {
        return Variants.read(reading.connection(), reading.channel(), List.of(item.number()))
                .getOrDefault(item.number(), List.of())
                .stream()
                .map(v -> new ItemDetail.Variant(v.code(), languages.choose(v.names(), v.code()), v.blocked()))
                .toList();
    }

    List<ItemDetail.Property> properties() throws SQLException {
        List<AttributeValue> values = ValueTable.read(reading.connection(), reading.channel(), List.of(item.number()))
                .getOrDefault(item.number(), List.of());
        Map<String, Attribute> attributes = reading.words().attributes();
        return attributes.values().stream()
                .filter(attribute ->
                        values.stream().anyMatch(value -> value.attribute().equals(attribute.code())))
                .map(attribute -> property(attribute, values))
                .toList();
    }

    private ItemDetail.Property property(Attribute attribute, List<AttributeValue> values) {
        List<ItemDetail.Value> shown = values.stream()
                .filter(value -> value.attribute().equals(attribute.code()))
                .map(value -> new ItemDetail.Value(
                        value.text(), Facets.valueName(attribute, value.text(), languages), value.from(), value.to()))
                .toList();
        return new ItemDetail.Property(
                attribute.code(),
                languages.choose(attribute.names(), attribute.code()),
                attribute.type(),
                attribute.unit(),
                shown);
    }

    /** Address to the text that says the picture, in their order. */
    Map<String, String> pictures() throws SQLException {
        Map<String, Map<String, String>> texts = new HashMap<>();
        rows(PICTURE_TEXTS, row -> texts.computeIfAbsent(address(row.getString(1)), picture -> new HashMap<>())
                .put(row.getString(2), row.getString(3)));
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(item.picture());
        rows(PICTURES, row -> addresses.add(address(row.getString(1))));
        addresses.remove("");
        Map<String, String> pictures = new LinkedHashMap<>();
        addresses.forEach(
                picture -> pictures.put(picture, languages.choose(texts.getOrDefault(picture, Map.of()), "")));
        return pictures;
    }

    private String address(String revision) {
        return ItemReader.picture(item.number(), revision);
    }

    List<ItemDetail.Document> documents() throws SQLException {
        String base = ItemReader.address(item.number()) + "/documents/";
        return rows(
                DOCUMENTS,
                row -> new ItemDetail.Document(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getInt(5),
                        base + row.getString(1) + "?rev=" + row.getString(6)));
    }

    private <T> List<T> rows(String sql, Sql.Reader<T> reader) throws SQLException {
        return Sql.list(reading.connection(), sql, List.of(reading.channel(), item.number()), reader);
    }
}

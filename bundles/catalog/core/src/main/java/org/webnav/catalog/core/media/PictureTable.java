package org.webnav.catalog.core.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.api.Pictures;
import org.webnav.catalog.api.Pictures.Kept;
import org.webnav.catalog.api.Pictures.Place;
import org.webnav.catalog.core.ItemAddresses;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Texts;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;

/** The order of an item's pictures and the texts that stand for them. */
record PictureTable(Connection connection, String channel) {

    private static final String TEXTS =
            "select revision, language, text from catalog.picture_texts where channel_id = ? and number = ?";

    List<Kept> all(String number) throws SQLException {
        Map<String, Map<String, String>> texts = new HashMap<>();
        Sql.list(connection, TEXTS, List.of(channel, number), row -> texts.computeIfAbsent(
                        row.getString(1), revision -> new TreeMap<>())
                .put(row.getString(2), row.getString(3)));
        List<Kept> pictures = new ArrayList<>();
        revisions("catalog.pictures", "", number)
                .forEach(revision -> pictures.add(kept(number, revision, Origin.ERP, texts)));
        revisions("catalog.item_pictures", " order by place, id", number)
                .forEach(revision -> pictures.add(kept(number, revision, Origin.PORTAL, texts)));
        return pictures;
    }

    private List<String> revisions(String table, String order, String number) throws SQLException {
        return Sql.list(
                connection,
                "select revision from " + table + " where channel_id = ? and number = ?" + order,
                List.of(channel, number),
                row -> row.getString(1));
    }

    private static Kept kept(String number, String revision, Origin origin, Map<String, Map<String, String>> texts) {
        return new Kept(
                revision, origin, texts.getOrDefault(revision, Map.of()), ItemAddresses.picture(number, revision));
    }

    void arrange(String number, List<Place> places) throws SQLException {
        Set<String> known = all(number).stream().map(Kept::revision).collect(Collectors.toSet());
        Set<String> asked = places.stream().map(Place::revision).collect(Collectors.toSet());
        if (!known.equals(asked) || asked.size() != places.size()) {
            throw new Conflict("catalog.changed-meanwhile", "The item has other pictures by now.");
        }
        List<List<Object>> order = new ArrayList<>();
        List<List<Object>> texts = new ArrayList<>();
        for (Place place : places) {
            order.add(List.of(order.size(), channel, number, place.revision()));
            words(place)
                    .forEach((language, text) -> texts.add(List.of(channel, number, place.revision(), language, text)));
        }
        Sql.batch(
                connection,
                "update catalog.item_pictures set place = ? where channel_id = ? and number = ? and revision = ?",
                order);
        Sql.update(
                connection,
                "delete from catalog.picture_texts where channel_id = ? and number = ?",
                List.of(channel, number));
        Sql.batch(
                connection,
                "insert into catalog.picture_texts (channel_id, number, revision, language, text) values (?,?,?,?,?)",
                texts);
    }

    private static Map<String, String> words(Place place) {
        Map<String, String> given = place.texts() == null ? Map.of() : place.texts();
        boolean wrong = given.entrySet().stream()
                .anyMatch(text -> !text.getKey().matches("[a-z]{2,3}")
                        || Texts.orEmpty(text.getValue()).length() > Pictures.LONGEST_TEXT);
        if (wrong) {
            throw new Invalid(
                    "catalog.invalid-picture-text",
                    "A picture's text has at most " + Pictures.LONGEST_TEXT + " characters and a language.");
        }
        return Texts.clean(given, Pictures.LONGEST_TEXT);
    }
}

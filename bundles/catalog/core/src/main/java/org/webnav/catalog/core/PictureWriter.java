package org.webnav.catalog.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.core.revision.Change;

/** Writes pictures of known items when their content differs. */
final class PictureWriter {

    private static final String STORED = "select i.number, coalesce(p.revision, '') from catalog.items i"
            + " left join catalog.pictures p on p.channel_id = i.channel_id and p.number = i.number"
            + " where i.channel_id = ? and i.number in (";

    private final Connection connection;
    private final String channel;
    private final Change change;

    PictureWriter(Connection connection, String channel, Change change) {
        this.connection = connection;
        this.channel = channel;
        this.change = change;
    }

    /** @return how many pictures were new or different */
    int apply(List<PictureRow> rows) throws SQLException {
        Map<String, PictureRow> wanted = new LinkedHashMap<>();
        rows.stream().filter(SafePictures::accepts).forEach(row -> wanted.put(row.item(), row));
        int changed = 0;
        for (List<String> numbers : Chunks.of(wanted.keySet())) {
            Map<String, String> stored = stored(numbers);
            List<PictureRow> different = numbers.stream()
                    .map(wanted::get)
                    .filter(row -> stored.containsKey(row.item()))
                    .filter(row -> !revision(row).equals(stored.get(row.item())))
                    .toList();
            write(different);
            changed += different.size();
        }
        return changed;
    }

    private Map<String, String> stored(List<String> numbers) throws SQLException {
        List<Object> parameters = new ArrayList<>(List.of(channel));
        parameters.addAll(numbers);
        Map<String, String> revisions = new HashMap<>();
        String sql = STORED + Sql.marks(numbers.size()) + ")";
        Sql.list(connection, sql, parameters, row -> revisions.put(row.getString(1), row.getString(2)));
        return revisions;
    }

    private void write(List<PictureRow> rows) throws SQLException {
        List<List<Object>> keys = new ArrayList<>();
        List<List<Object>> inserts = new ArrayList<>();
        for (PictureRow row : rows) {
            keys.add(List.of(channel, row.item()));
            inserts.add(List.of(channel, row.item(), row.mediaType(), revision(row), row.content()));
        }
        Sql.batch(connection, "delete from catalog.pictures where channel_id = ? and number = ?", keys);
        Sql.batch(
                connection,
                "insert into catalog.pictures (channel_id, number, media_type, revision, content) values (?,?,?,?,?)",
                inserts);
        change.touch(rows.stream().map(PictureRow::item).toList());
    }

    private static String revision(PictureRow row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(row.mediaType().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(row.content()), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.webnav.catalog.core.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.core.Chunks;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.revision.Change;

/** Writes pictures of known items when their content differs. */
public final class PictureWriter {

    private static final String STORED = "select i.number, coalesce(p.revision, '') from catalog.items i"
            + " left join catalog.pictures p on p.channel_id = i.channel_id and p.number = i.number"
            + " where i.channel_id = ? and i.number in (";

    private final Connection connection;
    private final String channel;
    private final Change change;

    public PictureWriter(Connection connection, String channel, Change change) {
        this.connection = connection;
        this.channel = channel;
        this.change = change;
    }

    /** @return how many pictures were new or different */
    public int apply(List<PictureRow> rows) throws SQLException {
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
        SizeTable sizes = new SizeTable(connection, channel);
        for (PictureRow row : rows) {
            sizes.write(revision(row), PictureSizes.of(row.mediaType(), row.content()));
        }
        change.touch(rows.stream().map(PictureRow::item).toList());
    }

    private static String revision(PictureRow row) {
        return Revision.of(row.mediaType(), row.content());
    }
}

package org.webnav.catalog.core.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webnav.catalog.api.Pictures.Picture;
import org.webnav.catalog.core.Sql;

/** Pictures in the sizes that are served, by revision; width 0 is a picture as the owner's people gave it. */
record SizeTable(Connection connection, String channel) {

    private static final String WIDTHS =
            "select width, media_type from catalog.picture_sizes where channel_id = ? and revision = ?";
    private static final String CONTENT = "select media_type, content from catalog.picture_sizes where channel_id = ?"
            + " and revision = ? and width = ?";

    void write(String revision, List<PictureSizes.Sized> sizes) throws SQLException {
        Sql.update(
                connection,
                "delete from catalog.picture_sizes where channel_id = ? and revision = ?",
                List.of(channel, revision));
        Sql.batch(
                connection,
                "insert into catalog.picture_sizes (channel_id, revision, width, media_type, content)"
                        + " values (?,?,?,?,?)",
                sizes.stream()
                        .map(size -> List.<Object>of(channel, revision, size.width(), size.mediaType(), size.content()))
                        .toList());
    }

    /** The smallest that is at least as wide; the whole one when there is none and it is kept here. */
    Optional<Picture> read(String revision, int width) throws SQLException {
        Map<Integer, String> known = new HashMap<>();
        Sql.list(connection, WIDTHS, List.of(channel, revision), row -> known.put(row.getInt(1), row.getString(2)));
        int best = known.keySet().stream()
                .filter(w -> width > 0 && w >= width)
                .min(Integer::compare)
                .orElse(0);
        return Sql.list(
                        connection,
                        CONTENT,
                        List.of(channel, revision, best),
                        row -> new Picture(row.getString(1), revision, row.getBytes(2)))
                .stream()
                .findFirst();
    }
}

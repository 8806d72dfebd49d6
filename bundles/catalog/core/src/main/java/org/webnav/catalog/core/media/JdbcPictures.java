package org.webnav.catalog.core.media;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.api.Pictures;
import org.webnav.catalog.core.Catalogue;
import org.webnav.catalog.core.ShownItems;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.revision.Change;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;

/** Pictures out of the catalogue's tables, of items that the caller may see. */
@Component
public final class JdbcPictures implements Pictures {

    private static final String ERPS =
            "select media_type, revision, content from catalog.pictures where channel_id = ? and number = ?";
    private static final String OURS =
            "select revision from catalog.item_pictures where channel_id = ? and number = ? order by place, id";

    private final Catalogue catalogue;
    private final ShownItems items;

    @Activate
    public JdbcPictures(@Reference Catalogue catalogue, @Reference ShownItems items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    @Override
    public Optional<Picture> find(String item, String revision, int width) {
        return catalogue.read(reading -> {
            Optional<String> number = items.number(reading, item);
            return number.isEmpty()
                    ? Optional.empty()
                    : find(reading.connection(), reading.channel(), number.get(), revision, width);
        });
    }

    private static Optional<Picture> find(
            Connection connection, String channel, String number, String revision, int width) throws SQLException {
        Optional<String> erps = Sql.list(
                        connection,
                        "select revision from catalog.pictures where channel_id = ? and number = ?",
                        List.of(channel, number),
                        row -> row.getString(1))
                .stream()
                .findFirst();
        List<String> all = new ArrayList<>(erps.stream().toList());
        all.addAll(ours(connection, channel, number));
        String wanted = revision.isEmpty() && !all.isEmpty() ? all.get(0) : revision;
        if (!all.contains(wanted)) {
            return Optional.empty();
        }
        Optional<Picture> sized = new SizeTable(connection, channel).read(wanted, width);
        return sized.isPresent() || !erps.equals(Optional.of(wanted))
                ? sized
                : Sql.list(
                                connection,
                                ERPS,
                                List.of(channel, number),
                                row -> new Picture(row.getString(1), row.getString(2), row.getBytes(3)))
                        .stream()
                        .findFirst();
    }

    private static List<String> ours(Connection connection, String channel, String number) throws SQLException {
        return Sql.list(connection, OURS, List.of(channel, number), row -> row.getString(1));
    }

    @Override
    public String add(String item, String mediaType, byte[] content) {
        String fault = SafePictures.fault(new PictureRow(item, mediaType, content));
        if (!fault.isEmpty()) {
            throw unfit(fault);
        }
        // outside the catalogue's turn to write, which nobody else gets meanwhile
        List<PictureSizes.Sized> sizes = new ArrayList<>();
        if (PictureSizes.isReadable(mediaType)) {
            sizes.addAll(PictureSizes.read(content).orElseThrow(() -> unfit("it cannot be read")));
        }
        sizes.add(new PictureSizes.Sized(0, mediaType, content));
        return catalogue.write((connection, channel, change) -> {
            ShownItems.require(connection, channel, item);
            return add(connection, channel, change, new PictureRow(item, mediaType, content), sizes);
        });
    }

    private static Invalid unfit(String fault) {
        return new Invalid("catalog.invalid-picture", "The picture cannot be kept: " + fault + ".");
    }

    private String add(
            Connection connection, String channel, Change change, PictureRow picture, List<PictureSizes.Sized> sizes)
            throws SQLException {
        String revision = Revision.of(picture.mediaType(), picture.content());
        List<String> known = ours(connection, channel, picture.item());
        if (known.contains(revision)) {
            return revision;
        }
        if (known.size() >= MOST) {
            throw new Invalid("catalog.too-many-pictures", "An item has at most " + MOST + " pictures.");
        }
        new SizeTable(connection, channel).write(revision, sizes);
        Sql.update(
                connection,
                "insert into catalog.item_pictures (channel_id, number, id, place, media_type, revision)"
                        + " values (?,?,?,?,?,?)",
                List.of(
                        channel,
                        picture.item(),
                        Ids.next(catalogue.clock()).toString(),
                        known.size(),
                        picture.mediaType(),
                        revision));
        change.touch(List.of(picture.item()));
        return revision;
    }

    /** Its sizes stay: another item may show the same picture. */
    @Override
    public void remove(String item, String revision) {
        catalogue.write((connection, channel, change) -> {
            int gone = Sql.update(
                    connection,
                    "delete from catalog.item_pictures where channel_id = ? and number = ? and revision = ?",
                    List.of(channel, item, revision));
            if (gone > 0) {
                Sql.update(
                        connection,
                        "delete from catalog.picture_texts where channel_id = ? and number = ? and revision = ?",
                        List.of(channel, item, revision));
                change.touch(List.of(item));
            }
            return gone;
        });
    }

    @Override
    public List<Kept> all(String item) {
        if (!catalogue.caller().wholeChannel()) {
            throw new NotPermitted("catalog.not-the-owner", "Only the owner's people see pictures in full.");
        }
        return catalogue.read(reading -> new PictureTable(reading.connection(), reading.channel()).all(item));
    }

    @Override
    public void arrange(String item, List<Place> places) {
        catalogue.write((connection, channel, change) -> {
            ShownItems.require(connection, channel, item);
            new PictureTable(connection, channel).arrange(item, places);
            change.touch(List.of(item));
            return places.size();
        });
    }
}

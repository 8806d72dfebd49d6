package org.webnav.catalog.core;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Pictures;

/** Pictures out of the catalogue's tables, of items that the caller may see. */
@Component
public final class JdbcPictures implements Pictures {

    private static final String PICTURE =
            "select media_type, revision, content from catalog.pictures where channel_id = ? and number = ?";

    private final Catalogue catalogue;
    private final Buyers buyers;
    private final Shelves shelves;

    @Activate
    public JdbcPictures(@Reference Catalogue catalogue, @Reference Buyers buyers, @Reference Shelves shelves) {
        this.catalogue = catalogue;
        this.buyers = buyers;
        this.shelves = shelves;
    }

    @Override
    public Optional<Picture> find(String item) {
        return catalogue.read(reading -> {
            var numbered = new Numbered(
                    reading, shelves, reading.languages(reading.caller().language()));
            var shown = numbered.shown(List.of(item), buyers.of(reading, null).assortment());
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            return Sql.list(
                            reading.connection(),
                            PICTURE,
                            List.of(reading.channel(), shown.keySet().iterator().next()),
                            row -> new Picture(row.getString(1), row.getString(2), row.getBytes(3)))
                    .stream()
                    .findFirst();
        });
    }
}

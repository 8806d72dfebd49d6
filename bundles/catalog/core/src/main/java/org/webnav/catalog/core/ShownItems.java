package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.NotFound;

/** Tells for whatever belongs to an item whether the caller may see the item. */
@Component(service = ShownItems.class)
public final class ShownItems {

    private final Buyers buyers;
    private final Shelves shelves;

    @Activate
    public ShownItems(@Reference Buyers buyers, @Reference Shelves shelves) {
        this.buyers = buyers;
        this.shelves = shelves;
    }

    /** The number as the catalogue writes it; empty when the item is unknown or hidden from the caller. */
    public Optional<String> number(Reading reading, String asked) throws SQLException {
        return numbers(reading, null, List.of(asked)).stream().findFirst();
    }

    /** Those that a buyer may see, as the catalogue writes them; null for the caller's own organisation. */
    public Set<String> numbers(Reading reading, UUID buyer, Collection<String> asked) throws SQLException {
        Languages languages = reading.languages(reading.caller().language());
        return new Numbered(reading, shelves, languages)
                .shown(asked, buyers.of(reading, buyer).assortment())
                .keySet();
    }

    /** @throws NotFound when there is no item of exactly this number */
    public static void require(Connection connection, String channel, String number) throws SQLException {
        boolean known = !Sql.list(
                        connection,
                        "select 1 from catalog.items where channel_id = ? and number = ?",
                        List.of(channel, number),
                        row -> 1)
                .isEmpty();
        if (!known) {
            throw new NotFound("catalog.no-such-item", "There is no item " + number + ".");
        }
    }
}

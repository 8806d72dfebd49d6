package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.CatalogFeed;
import org.webnav.catalog.core.attribute.ErpAttributes;
import org.webnav.catalog.core.media.PictureWriter;
import org.webnav.catalog.core.revision.Change;
import org.webnav.catalog.core.sheet.ErpParts;
import org.webnav.catalog.core.sheet.ErpSheets;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.NotPermitted;

/** Writes what the ERP says into the catalogue's tables, row by row only where it differs. */
@Component
public final class JdbcCatalogFeed implements CatalogFeed {

    private final Catalogue catalogue;

    @Activate
    public JdbcCatalogFeed(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public int applyCategories(UUID channel, List<CategoryRow> rows) {
        List<NamedCodes.Row> codes = rows.stream()
                .map(row -> new NamedCodes.Row(row.code(), row.parent(), row.names()))
                .toList();
        return inChannel(channel, (connection, name, change) -> {
            NamedCodes.Applied applied = NamedCodes.CATEGORIES.apply(connection, name, codes);
            if (applied.structure()) {
                change.schema();
            } else if (applied.changed() > 0) {
                change.words();
            }
            return applied.changed();
        });
    }

    @Override
    public int applyUnits(UUID channel, List<UnitNameRow> rows) {
        List<NamedCodes.Row> codes = rows.stream()
                .map(row -> new NamedCodes.Row(row.code(), row.unece(), row.names()))
                .toList();
        return inChannel(channel, (connection, name, change) -> {
            NamedCodes.Applied applied = NamedCodes.UNITS.apply(connection, name, codes);
            if (applied.changed() > 0) {
                change.words();
            }
            return applied.changed();
        });
    }

    @Override
    public int applyItems(UUID channel, List<ItemRow> rows) {
        List<ItemRow> canonical = rows.stream().map(ItemRows::canonical).toList();
        return inChannel(channel, (connection, name, change) -> new ErpSheets(
                        connection, name, change, catalogue.vocabulary(connection, name, change), catalogue.clock())
                .apply(canonical));
    }

    @Override
    public int applyAttributes(UUID channel, List<Attribute> attributes) {
        return inChannel(
                channel, (connection, name, change) -> new ErpAttributes(connection, name, change).apply(attributes));
    }

    @Override
    public int applyItemAttributes(UUID channel, List<ItemAttributesRow> rows) {
        return inChannel(channel, (connection, name, change) -> parts(connection, name, change)
                .attributes(rows));
    }

    @Override
    public int clearItemAttributesOfAllBut(UUID channel, Set<String> numbers) {
        String sql = "select distinct i.number from catalog.items i"
                + " join catalog.item_attributes v on v.channel_id = i.channel_id and v.number = i.number"
                + " join catalog.attributes a on a.channel_id = v.channel_id and a.code = v.attribute"
                + " where i.channel_id = ? and i.origin = 'ERP' and a.origin = 'ERP'";
        return inChannel(channel, (connection, name, change) -> parts(connection, name, change)
                .withoutAttributes(others(connection, name, sql, numbers)));
    }

    @Override
    public int applyVariants(UUID channel, List<ItemVariantsRow> rows) {
        return inChannel(channel, (connection, name, change) -> parts(connection, name, change)
                .variants(rows));
    }

    @Override
    public int clearVariantsOfAllBut(UUID channel, Set<String> numbers) {
        String sql = "select distinct number from catalog.item_variants where channel_id = ? and origin = 'ERP'";
        return inChannel(channel, (connection, name, change) -> parts(connection, name, change)
                .withoutVariants(others(connection, name, sql, numbers)));
    }

    @Override
    public int applyDescriptions(UUID channel, List<ItemDescriptionsRow> rows) {
        return inChannel(channel, (connection, name, change) -> parts(connection, name, change)
                .descriptions(rows));
    }

    @Override
    public int clearDescriptionsOfAllBut(UUID channel, Set<String> numbers) {
        String sql = "select distinct number from catalog.item_texts where channel_id = ? and erp_description = 1";
        return inChannel(channel, (connection, name, change) -> parts(connection, name, change)
                .withoutDescriptions(others(connection, name, sql, numbers)));
    }

    private ErpParts parts(Connection connection, String channel, Change change) throws SQLException {
        return new ErpParts(
                connection, channel, change, catalogue.vocabulary(connection, channel, change), catalogue.clock());
    }

    private static Set<String> others(Connection connection, String channel, String sql, Set<String> numbers)
            throws SQLException {
        Set<String> others = new HashSet<>(Sql.list(connection, sql, List.of(channel), row -> row.getString(1)));
        others.removeAll(numbers);
        return others;
    }

    @Override
    public int applyPictures(UUID channel, List<PictureRow> rows) {
        return inChannel(
                channel, (connection, name, change) -> new PictureWriter(connection, name, change).apply(rows));
    }

    @Override
    public Set<String> withoutPicture(UUID channel) {
        String sql =
                "select i.number from catalog.items i where i.channel_id = ? and i.origin = 'ERP' and not exists (select 1"
                        + " from catalog.pictures p where p.channel_id = i.channel_id and p.number = i.number)";
        require(channel);
        return catalogue.read(reading ->
                Set.copyOf(Sql.list(reading.connection(), sql, List.of(reading.channel()), row -> row.getString(1))));
    }

    @Override
    public int retireAllBut(UUID channel, Set<String> numbers) {
        return inChannel(channel, (connection, name, change) -> retire(connection, name, change, numbers));
    }

    /** Items of the portal itself are none of the ERP's business. */
    private static int retire(Connection connection, String channel, Change change, Set<String> numbers)
            throws SQLException {
        String open = "select number from catalog.items where channel_id = ? and blocked = 0 and origin = 'ERP'";
        Set<String> gone = new HashSet<>(Sql.list(connection, open, List.of(channel), row -> row.getString(1)));
        gone.removeAll(numbers);
        Sql.batch(
                connection,
                "update catalog.items set blocked = 1, revision = ? where channel_id = ? and number = ?",
                gone.stream()
                        .map(number -> List.<Object>of(change.next(), channel, number))
                        .toList());
        return gone.size();
    }

    private <T> T inChannel(UUID channel, Catalogue.Write<T> work) {
        require(channel);
        return catalogue.write(work);
    }

    private void require(UUID channel) {
        Caller caller = catalogue.caller();
        if (!caller.wholeChannel() || !caller.channel().equals(channel)) {
            throw new NotPermitted(
                    "catalog.feed-not-permitted", "Only a process of the channel may feed its catalogue.");
        }
    }
}

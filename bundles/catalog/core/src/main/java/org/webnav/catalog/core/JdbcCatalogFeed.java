package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.CatalogFeed;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;

/** Writes what the ERP says into the catalogue's tables, row by row only where it differs. */
@Component
public final class JdbcCatalogFeed implements CatalogFeed {

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Clock clock;

    @Activate
    public JdbcCatalogFeed(
            @Reference(target = "(osgi.unit.name=catalog)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public int applyCategories(UUID channel, List<CategoryRow> rows) {
        List<NamedCodes.Row> codes = rows.stream()
                .map(row -> new NamedCodes.Row(row.code(), row.parent(), row.names()))
                .toList();
        return inChannel(channel, connection -> NamedCodes.CATEGORIES.apply(connection, channel.toString(), codes));
    }

    @Override
    public int applyUnits(UUID channel, List<UnitNameRow> rows) {
        List<NamedCodes.Row> codes = rows.stream()
                .map(row -> new NamedCodes.Row(row.code(), row.unece(), row.names()))
                .toList();
        return inChannel(channel, connection -> NamedCodes.UNITS.apply(connection, channel.toString(), codes));
    }

    @Override
    public int applyItems(UUID channel, List<ItemRow> rows) {
        return inChannel(channel, connection -> new ItemWriter(connection, channel.toString(), clock).apply(rows));
    }

    @Override
    public int applyPictures(UUID channel, List<PictureRow> rows) {
        return inChannel(channel, connection -> new PictureWriter(connection, channel.toString()).apply(rows));
    }

    @Override
    public Set<String> withoutPicture(UUID channel) {
        String sql = "select i.number from catalog.items i where i.channel_id = ? and not exists (select 1"
                + " from catalog.pictures p where p.channel_id = i.channel_id and p.number = i.number)";
        return inChannel(
                channel,
                connection ->
                        Set.copyOf(Sql.list(connection, sql, List.of(channel.toString()), row -> row.getString(1))));
    }

    @Override
    public int retireAllBut(UUID channel, Set<String> numbers) {
        return inChannel(channel, connection -> retire(connection, channel.toString(), numbers));
    }

    private static int retire(Connection connection, String channel, Set<String> numbers) throws SQLException {
        String open = "select number from catalog.items where channel_id = ? and blocked = 0";
        Set<String> gone = new HashSet<>(Sql.list(connection, open, List.of(channel), row -> row.getString(1)));
        gone.removeAll(numbers);
        Sql.batch(
                connection,
                "update catalog.items set blocked = 1 where channel_id = ? and number = ?",
                gone.stream().map(number -> List.of(channel, number)).toList());
        return gone.size();
    }

    private <T> T inChannel(UUID channel, Scope.JdbcWork<T> work) {
        Caller caller = callers.get();
        if (!caller.wholeChannel() || !caller.channel().equals(channel)) {
            throw new NotPermitted(
                    "catalog.feed-not-permitted", "Only a process of the channel may feed its catalogue.");
        }
        return repository.in(scope -> scope.jdbc(work));
    }
}

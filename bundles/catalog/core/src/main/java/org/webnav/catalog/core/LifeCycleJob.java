package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.core.revision.Change;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.spi.PeriodicJob;

/** Tells indexes of the items that stand elsewhere in their lives only because a day has passed. */
@Component
public final class LifeCycleJob implements PeriodicJob {

    private static final String MOVED = "select number from catalog.items where channel_id = ? and (new_until >= ?"
            + " and new_until < ? or phasing_out_from > ? and phasing_out_from <= ?)";

    private final Catalogue catalogue;
    private final Channels channels;
    private final CurrentCaller callers;

    @Activate
    public LifeCycleJob(
            @Reference Catalogue catalogue, @Reference Channels channels, @Reference CurrentCaller callers) {
        this.catalogue = catalogue;
        this.channels = channels;
        this.callers = callers;
    }

    @Override
    public String name() {
        return "catalog.life-cycle";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Duration lease() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(catalogue.clock());
        for (Channel channel : channels.all()) {
            Caller process = Caller.process(channel.id(), channel.owner(), name(), Set.of());
            callers.as(process, () -> advance(today));
        }
    }

    /** @return how many items moved */
    int advance(LocalDate today) {
        LocalDate seen = catalogue.read(reading -> day(reading.connection(), reading.channel()));
        return seen.isBefore(today)
                ? catalogue.write((connection, channel, change) -> advance(connection, channel, change, today))
                : 0;
    }

    private static int advance(Connection connection, String channel, Change change, LocalDate today)
            throws SQLException {
        LocalDate seen = day(connection, channel);
        List<String> moved =
                Sql.list(connection, MOVED, List.of(channel, seen, today, seen, today), row -> row.getString(1));
        change.touch(moved);
        Sql.update(
                connection,
                "update catalog.revisions set life_cycle_day = ? where channel_id = ?",
                List.of(today, channel));
        return moved.size();
    }

    /** A channel without items has none. */
    private static LocalDate day(Connection connection, String channel) throws SQLException {
        return Sql.list(
                        connection,
                        "select life_cycle_day from catalog.revisions where channel_id = ?",
                        List.of(channel),
                        row -> Sql.day(row, 1))
                .stream()
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}

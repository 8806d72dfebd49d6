package org.webnav.channel.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.CustomerFeed;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;

/** Takes customers into the database: the channel's owner is their seller, and only rows that differ are written. */
@Component
public final class JpaCustomerFeed implements CustomerFeed {

    private static final int ROWS_PER_TRANSACTION = 500;

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Channels channels;
    private final Clock clock;
    private final Recent recent;

    @Activate
    public JpaCustomerFeed(
            @Reference(target = "(osgi.unit.name=channel)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Channels channels,
            @Reference Clock clock,
            @Reference Recent recent) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.channels = channels;
        this.clock = clock;
        this.recent = recent;
    }

    @Override
    public int apply(UUID channelId, List<Row> rows) {
        Channel channel = permitted(channelId);
        Map<String, Row> byNumber = new LinkedHashMap<>();
        for (Row row : rows) {
            Row stored = CustomerRows.stored(row, channel.currency());
            byNumber.put(stored.number(), stored);
        }
        return Chunks.of(List.copyOf(byNumber.values()), ROWS_PER_TRANSACTION).stream()
                .mapToInt(chunk -> written(connection -> applyChunk(connection, channel, chunk)))
                .sum();
    }

    private int written(Scope.JdbcWork<Integer> work) {
        try {
            return repository.in(scope -> scope.jdbc(work));
        } finally {
            recent.forget();
        }
    }

    private int applyChunk(Connection connection, Channel channel, List<Row> rows) throws SQLException {
        String owner = channel.owner().toString();
        var stored = new CustomerTables(connection, channel.id().toString(), owner)
                .read(rows.stream().map(Row::number).toList());
        List<UUID> created = new ArrayList<>();
        int changed = 0;
        try (CustomerWriter writer = new CustomerWriter(connection, channel.id().toString(), owner)) {
            for (Row row : rows) {
                CustomerTables.Stored before = stored.get(row.number());
                if (before == null) {
                    UUID id = Ids.next(clock);
                    created.add(id);
                    writer.insert(id.toString(), Ids.next(clock).toString(), row);
                } else if (!before.row().equals(row)) {
                    writer.update(before, row);
                } else {
                    continue;
                }
                changed++;
            }
            writer.flush();
        }
        created.forEach(id -> channels.attach(channel.id(), id, channel.owner()));
        return changed;
    }

    @Override
    public int retireAllBut(UUID channelId, Set<String> numbers) {
        Channel channel = permitted(channelId);
        return written(connection -> retire(connection, channel, numbers));
    }

    private static int retire(Connection connection, Channel channel, Set<String> kept) throws SQLException {
        List<String> gone = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id, number from channel.trade_relations"
                + " where channel_id = ? and seller_id = ? and blocked <> 'ALL'")) {
            select.setString(1, channel.id().toString());
            select.setString(2, channel.owner().toString());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    if (!kept.contains(rows.getString(2))) {
                        gone.add(rows.getString(1));
                    }
                }
            }
        }
        try (PreparedStatement update = connection.prepareStatement(
                "update channel.trade_relations set blocked = 'ALL' where channel_id = ? and id = ?")) {
            for (String id : gone) {
                new Parameters(update).text(channel.id().toString(), id).batch();
            }
            update.executeBatch();
        }
        return gone.size();
    }

    private Channel permitted(UUID channel) {
        Feeding.permitted(callers.get(), channel);
        return channels.get(channel);
    }
}

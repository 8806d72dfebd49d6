package org.webnav.channel.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.channel.api.ContactFeed;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.persistence.ScopedRepository;

/** Takes the ERP's contacts into the database; only rows that differ are written. */
@Component
public final class JdbcContactFeed implements ContactFeed {

    private static final int ROWS_PER_TRANSACTION = 500;

    private final ScopedRepository repository;
    private final CurrentCaller callers;
    private final Channels channels;
    private final Clock clock;

    @Activate
    public JdbcContactFeed(
            @Reference(target = "(osgi.unit.name=channel)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Channels channels,
            @Reference Clock clock) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
        this.channels = channels;
        this.clock = clock;
    }

    @Override
    public int apply(UUID channelId, List<Row> rows) {
        Feeding.permitted(callers.get(), channelId);
        String owner = channels.get(channelId).owner().toString();
        Map<String, Row> byNumber = new LinkedHashMap<>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        return Chunks.of(List.copyOf(byNumber.values()), ROWS_PER_TRANSACTION).stream()
                .mapToInt(chunk -> repository.in(
                        scope -> scope.jdbc(connection -> applyChunk(connection, channelId.toString(), owner, chunk))))
                .sum();
    }

    private int applyChunk(Connection connection, String channel, String owner, List<Row> rows) throws SQLException {
        ContactTable table = new ContactTable(connection, channel);
        Map<String, String> buyers =
                table.buyers(owner, rows.stream().map(Row::customer).distinct().toList());
        Map<String, ContactTable.Stored> stored =
                table.read(rows.stream().map(Row::number).toList());
        int changed = 0;
        try (ContactWriter writer = new ContactWriter(connection, channel)) {
            for (Row row : rows) {
                String buyer = buyers.get(row.customer());
                ContactTable.Stored before = stored.get(row.number());
                if (buyer == null && before == null
                        || before != null
                                && before.buyer().equals(buyer)
                                && before.card().equals(row.card())) {
                    continue;
                }
                if (buyer == null) {
                    writer.delete(before.id());
                } else if (before == null) {
                    writer.insert(Ids.next(clock).toString(), row.number(), buyer, row.card());
                } else {
                    writer.update(before.id(), buyer, row.card());
                }
                changed++;
            }
            writer.flush();
        }
        return changed;
    }

    @Override
    public int removeAllBut(UUID channelId, Set<String> numbers) {
        Feeding.permitted(callers.get(), channelId);
        return repository.in(scope -> scope.jdbc(connection -> {
            List<String> gone = new ContactTable(connection, channelId.toString()).idsOfAllBut(numbers);
            try (ContactWriter writer = new ContactWriter(connection, channelId.toString())) {
                for (String id : gone) {
                    writer.delete(id);
                }
                writer.flush();
            }
            return gone.size();
        }));
    }
}

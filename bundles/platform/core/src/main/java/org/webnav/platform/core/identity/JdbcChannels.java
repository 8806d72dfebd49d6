package org.webnav.platform.core.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.core.jdbc.Jdbc;

/** Channels and the closure of their organisation trees. */
@Component
public final class JdbcChannels implements Channels {

    private static final String PATH =
            "insert into platform.org_paths (channel_id, ancestor_id, descendant_id, depth) values (?,?,?,?)";

    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private record Read(Channel channel, long nanos) {}

    private final Jdbc jdbc;
    private final Transactions transactions;
    private final Map<UUID, Read> read = new ConcurrentHashMap<>();

    @Activate
    public JdbcChannels(
            @Reference(target = "(webnav.unit=platform)") DataSource source, @Reference Transactions transactions) {
        this.jdbc = new Jdbc(source);
        this.transactions = transactions;
    }

    @Override
    public List<Channel> all() {
        return jdbc.list("select * from platform.channels order by code", JdbcChannels::read);
    }

    @Override
    public Optional<Channel> byCode(String code) {
        return jdbc.first("select * from platform.channels where code = ?", JdbcChannels::read, code);
    }

    /** Remembers for some seconds: every request asks several times for what hardly ever changes. */
    @Override
    public Channel get(UUID id) {
        Read known = read.get(id);
        if (known == null || System.nanoTime() - known.nanos() > FRESH_NANOS) {
            known = new Read(stored(id), System.nanoTime());
            read.put(id, known);
        }
        return known.channel();
    }

    private Channel stored(UUID id) {
        return jdbc.first("select * from platform.channels where id = ?", JdbcChannels::read, id)
                .orElseThrow(() -> new NotFound("platform.no-such-channel", "There is no such channel."));
    }

    @Override
    public Channel create(Channel channel) {
        return transactions.required(() -> {
            jdbc.update(
                    "insert into platform.channels (id, code, name, owner_id, currency, languages) values (?,?,?,?,?,?)",
                    channel.id(),
                    channel.code(),
                    channel.name(),
                    channel.owner(),
                    channel.currency(),
                    String.join(",", channel.languages()));
            jdbc.update(PATH, channel.id(), channel.owner(), channel.owner(), 0);
            return channel;
        });
    }

    @Override
    public void attach(UUID channel, UUID organisation, UUID parent) {
        transactions.required(() -> {
            if (!attached(channel, organisation, parent)) {
                link(channel, organisation, parent);
            }
            return null;
        });
    }

    private boolean attached(UUID channel, UUID organisation, UUID parent) {
        return jdbc.first(
                        "select 1 from platform.org_paths where channel_id = ? and ancestor_id = ?"
                                + " and descendant_id = ? and depth = 1",
                        r -> 1,
                        channel,
                        parent,
                        organisation)
                .isPresent();
    }

    private void link(UUID channel, UUID organisation, UUID parent) {
        jdbc.update(PATH, channel, organisation, organisation, 0);
        jdbc.update(
                "insert into platform.org_paths (channel_id, ancestor_id, descendant_id, depth)"
                        + " select channel_id, ancestor_id, cast(? as varchar(36)), depth + 1 from platform.org_paths"
                        + " where channel_id = ? and descendant_id = ?",
                organisation,
                channel,
                parent);
    }

    private static Channel read(ResultSet row) throws SQLException {
        return new Channel(
                UUID.fromString(row.getString("id")),
                row.getString("code"),
                row.getString("name"),
                UUID.fromString(row.getString("owner_id")),
                row.getString("currency"),
                List.of(row.getString("languages").split(",")));
    }
}

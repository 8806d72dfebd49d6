package org.webnav.platform.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.spi.PeriodicJob;
import org.webnav.platform.core.jdbc.Jdbc;

/** Links the audit log by hashes: each row's hash covers its content and the hash before it, so that a change shows. */
@Component(service = {PeriodicJob.class, AuditChain.class})
public final class AuditChain implements PeriodicJob {

    private static final int PORTION = 500;
    private static final String ENTRY =
            "select id, channel_id, happened, user_id, action, subject, facts, chain_position, chain_hash"
                    + " from platform.audit_log";

    private final Jdbc jdbc;
    private final Transactions transactions;

    @Activate
    public AuditChain(
            @Reference(target = "(webnav.unit=platform)") DataSource source, @Reference Transactions transactions) {
        this.jdbc = new Jdbc(source);
        this.transactions = transactions;
    }

    /**
     * Where the chain breaks.
     *
     * @param position the place in the chain, from 1
     * @param id the row that does not fit to the one before it: it was altered, or one before it was taken away
     */
    public record Break(long position, String id) {}

    private record Link(long position, String hash) {}

    private record Entry(String id, String content, Link link) {}

    @Override
    public String name() {
        return "platform.audit-chain";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration lease() {
        return Duration.ofSeconds(60);
    }

    @Override
    public void run() {
        int linked;
        do {
            linked = transactions.required(this::link);
        } while (linked == PORTION);
    }

    private int link() {
        List<Entry> entries = unlinked();
        if (!entries.isEmpty()) {
            Link last = last();
            List<Object[]> links = new ArrayList<>();
            for (Entry entry : entries) {
                last = next(last, entry);
                links.add(new Object[] {last.position(), last.hash(), entry.id()});
            }
            jdbc.batch("update platform.audit_log set chain_position = ?, chain_hash = ? where id = ?", links);
        }
        return entries.size();
    }

    /** By the greatest place, which an index tells: Derby would sort the whole log for the first of a descending order. */
    private Link last() {
        return jdbc.first(
                        "select chain_position, chain_hash from platform.audit_log"
                                + " where chain_position = (select max(chain_position) from platform.audit_log)",
                        r -> new Link(r.getLong(1), r.getString(2)))
                .orElse(new Link(0, ""));
    }

    /** Computes every link again; the first that differs, empty when the log is as it was written. */
    public Optional<Break> verify() {
        Link last = new Link(0, "");
        List<Entry> portion = linked(last);
        while (!portion.isEmpty()) {
            for (Entry entry : portion) {
                Link expected = next(last, entry);
                if (!expected.equals(entry.link())) {
                    return Optional.of(new Break(expected.position(), entry.id()));
                }
                last = expected;
            }
            portion = linked(last);
        }
        return Optional.empty();
    }

    private static Link next(Link last, Entry entry) {
        return new Link(last.position() + 1, hash(last.hash() + "\n" + entry.content()));
    }

    private List<Entry> unlinked() {
        return jdbc.list(ENTRY + " where chain_position is null order by id", PORTION, AuditChain::read);
    }

    private List<Entry> linked(Link after) {
        return jdbc.list(
                ENTRY + " where chain_position > ? order by chain_position",
                PORTION,
                AuditChain::read,
                after.position());
    }

    private static Entry read(ResultSet row) throws SQLException {
        String content = String.join(
                "\n",
                row.getString("id"),
                row.getString("channel_id"),
                Jdbc.instant(row, "happened").toString(),
                row.getString("user_id"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("facts"));
        return new Entry(
                row.getString("id"), content, new Link(row.getLong("chain_position"), row.getString("chain_hash")));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

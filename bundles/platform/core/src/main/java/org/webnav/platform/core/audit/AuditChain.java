package org.webnav.platform.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.spi.PeriodicJob;
import org.webnav.platform.core.jdbc.Jdbc;

/** Links the audit log by hashes: each row's hash covers its content and the hash before it, so that a change shows. */
@Component
public final class AuditChain implements PeriodicJob {

    private static final int PORTION = 500;

    private final Jdbc jdbc;
    private final Transactions transactions;

    @Activate
    public AuditChain(
            @Reference(target = "(webnav.unit=platform)") DataSource source, @Reference Transactions transactions) {
        this.jdbc = new Jdbc(source);
        this.transactions = transactions;
    }

    private record Link(long position, String hash) {}

    private record Entry(String id, String content) {}

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
        transactions.required(() -> {
            Link last = jdbc.first(
                            "select chain_position, chain_hash from platform.audit_log where chain_position is not null"
                                    + " order by chain_position desc",
                            r -> new Link(r.getLong(1), r.getString(2)))
                    .orElse(new Link(0, ""));
            for (Entry entry : unlinked()) {
                last = new Link(last.position() + 1, hash(last.hash() + "\n" + entry.content()));
                jdbc.update(
                        "update platform.audit_log set chain_position = ?, chain_hash = ? where id = ?",
                        last.position(),
                        last.hash(),
                        entry.id());
            }
            return null;
        });
    }

    private List<Entry> unlinked() {
        return jdbc.list(
                "select id, channel_id, happened, user_id, action, subject, facts from platform.audit_log"
                        + " where chain_position is null order by id",
                PORTION,
                r -> new Entry(
                        r.getString("id"),
                        String.join(
                                "\n",
                                r.getString("id"),
                                r.getString("channel_id"),
                                Jdbc.instant(r, "happened").toString(),
                                r.getString("user_id"),
                                r.getString("action"),
                                r.getString("subject"),
                                r.getString("facts"))));
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

package org.webnav.platform.core.jdbc;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Idempotency;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Transactions;

/**
 * Keys in {@code platform.idempotency_keys}. The key's row is inserted first, so that of two equal requests at the same
 * time the second waits for the first at the primary key and then answers what the first answered.
 */
@Component
public final class JdbcIdempotency implements Idempotency {

    private final Jdbc jdbc;
    private final Transactions transactions;
    private final CurrentCaller callers;
    private final Clock clock;

    @Activate
    public JdbcIdempotency(
            @Reference(target = "(webnav.unit=platform)") DataSource source,
            @Reference Transactions transactions,
            @Reference CurrentCaller callers,
            @Reference Clock clock) {
        this.jdbc = new Jdbc(source);
        this.transactions = transactions;
        this.callers = callers;
        this.clock = clock;
    }

    private record Known(String fingerprint, String answer) {}

    @Override
    public String once(String operation, String key, String fingerprint, Supplier<String> work) {
        if (key == null || key.isBlank()) {
            return transactions.required(work);
        }
        if (key.length() > 100) {
            throw new Invalid("platform.idempotency-key-too-long", "An Idempotency-Key has at most 100 characters.");
        }
        return transactions.required(() -> isFirst(operation, key, fingerprint)
                ? first(operation, key, work)
                : earlier(operation, key, fingerprint)
                        .orElseThrow(() -> new Conflict(
                                "platform.request-in-progress",
                                "The same request is being worked on. Try again shortly.")));
    }

    private boolean isFirst(String operation, String key, String fingerprint) {
        Caller caller = callers.get();
        return jdbc.insertIfAbsent(
                "insert into platform.idempotency_keys (channel_id, user_id, operation, idem_key, fingerprint, created)"
                        + " values (?,?,?,?,?,?)",
                caller.channel(),
                caller.user(),
                operation,
                key,
                fingerprint,
                clock.instant());
    }

    private String first(String operation, String key, Supplier<String> work) {
        Caller caller = callers.get();
        String answer = work.get();
        jdbc.update(
                "update platform.idempotency_keys set answer = ?"
                        + " where channel_id = ? and user_id = ? and operation = ? and idem_key = ?",
                answer,
                caller.channel(),
                caller.user(),
                operation,
                key);
        return answer;
    }

    private Optional<String> earlier(String operation, String key, String fingerprint) {
        Caller caller = callers.get();
        Optional<Known> known = jdbc.first(
                "select fingerprint, answer from platform.idempotency_keys"
                        + " where channel_id = ? and user_id = ? and operation = ? and idem_key = ?",
                r -> new Known(r.getString(1), r.getString(2)),
                caller.channel(),
                caller.user(),
                operation,
                key);
        known.filter(k -> !k.fingerprint().equals(fingerprint)).ifPresent(k -> {
            throw new Invalid(
                    "platform.idempotency-key-reused",
                    "This Idempotency-Key belongs to another request. Take a new one.");
        });
        return known.map(Known::answer);
    }
}

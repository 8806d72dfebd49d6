package org.webnav.platform.core.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.webnav.platform.api.TooManyRequests;
import org.webnav.platform.core.jdbc.DatabaseFailure;
import org.webnav.platform.core.jdbc.Jdbc;

/** Locks out guessers by delay: after five failures of a login or an address the next attempt must wait, ever longer. */
final class SignInDelays {

    private static final int FREE_FAILURES = 5;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Jdbc jdbc;
    private final Clock clock;

    SignInDelays(Jdbc jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    void check(String subject) {
        jdbc.first(
                        "select failures, last_failure from platform.sign_in_failures where subject = ?",
                        r -> new Failures(r.getInt("failures"), Jdbc.instant(r, "last_failure")),
                        subject)
                .ifPresent(this::refuseTooEarly);
    }

    private void refuseTooEarly(Failures failures) {
        Duration wait = Duration.between(clock.instant(), failures.last().plus(delay(failures.count())));
        if (!wait.isNegative() && !wait.isZero()) {
            throw new TooManyRequests(
                    "platform.sign-in-delayed",
                    "Too many failed attempts. Try again in " + (wait.toSeconds() + 1) + " seconds.");
        }
    }

    static Duration delay(int failures) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - FREE_FAILURES, 12));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    void failed(String subject) {
        String update =
                "update platform.sign_in_failures set failures = failures + 1, last_failure = ? where subject = ?";
        if (jdbc.update(update, clock.instant(), subject) > 0) {
            return;
        }
        try {
            jdbc.update(
                    "insert into platform.sign_in_failures (subject, failures, last_failure) values (?, 1, ?)",
                    subject,
                    clock.instant());
        } catch (DatabaseFailure e) {
            jdbc.update(update, clock.instant(), subject);
        }
    }

    void succeeded(String subject) {
        jdbc.update("delete from platform.sign_in_failures where subject = ?", subject);
    }
}

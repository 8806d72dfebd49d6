package org.webnav.pricing.core.alert;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.webnav.pricing.core.store.Revisions;
import org.webnav.pricing.core.store.Subjects;

/** Up to which revision of the prices, and on which day, a channel's alerts were looked at. */
record LookedAt(long revision, LocalDate day) {

    private static final String READ = "select revision, looked_on from pricing.alert_looks where channel_id = ?";
    private static final String UPDATE =
            "update pricing.alert_looks set revision = ?, looked_on = ? where channel_id = ?";
    private static final String INSERT =
            "insert into pricing.alert_looks (revision, looked_on, channel_id) values (?,?,?)";

    /** What is to be looked at now. */
    record Due(LookedAt now, Predicate<String> items) {}

    /** Empty when nothing changed since. */
    static Optional<Due> due(Connection connection, String channel, LocalDate today) throws SQLException {
        LookedAt last = read(connection, channel);
        LookedAt now = new LookedAt(Revisions.current(connection, channel), today);
        if (now.equals(last)) {
            return Optional.empty();
        }
        Set<String> changed = last.day.equals(today)
                ? Revisions.between(connection, channel, last.revision, now.revision)
                        .orElse(Set.of(Subjects.EVERYTHING))
                : Set.of(Subjects.EVERYTHING);
        boolean named = changed.stream().allMatch(Subjects::isItem);
        return Optional.of(new Due(now, item -> !named || changed.contains(Subjects.item(item))));
    }

    void write(Connection connection, String channel) throws SQLException {
        if (write(connection, UPDATE, channel) == 0) {
            write(connection, INSERT, channel);
        }
    }

    private int write(Connection connection, String sql, String channel) throws SQLException {
        try (PreparedStatement write = connection.prepareStatement(sql)) {
            write.setLong(1, revision);
            write.setDate(2, Date.valueOf(day));
            write.setString(3, channel);
            return write.executeUpdate();
        }
    }

    private static LookedAt read(Connection connection, String channel) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, channel);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? new LookedAt(row.getLong(1), row.getDate(2).toLocalDate())
                        : new LookedAt(-1, LocalDate.MIN);
            }
        }
    }
}

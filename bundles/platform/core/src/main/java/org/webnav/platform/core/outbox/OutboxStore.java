package org.webnav.platform.core.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.core.jdbc.Jdbc;

/** SQL of the outbox. */
final class OutboxStore {

    static final String SEQUENCER = "";

    private static final String EVENT =
            "select o.stream_position, o.id, o.channel_id, o.event_type, o.subject, o.facts,"
                    + " o.published from platform.outbox_events o";

    private final Jdbc jdbc;

    OutboxStore(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    record Placed(long position, Event event) {}

    record Failure(Placed placed, int attempts) {}

    /** Committed events that have no place in the stream yet, oldest first. */
    List<String> unplaced(int limit) {
        return jdbc.list(
                "select id from platform.outbox_events where stream_position is null order by id",
                limit,
                r -> r.getString(1));
    }

    /** One behind the other, after the place that was given out last. */
    void place(List<String> events, long last) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            rows.add(new Object[] {last + 1 + i, events.get(i)});
        }
        jdbc.batch("update platform.outbox_events set stream_position = ? where id = ?", rows);
    }

    long position(String name) {
        return jdbc.first(
                        "select stream_position from platform.outbox_positions where name = ?",
                        r -> r.getLong(1),
                        name(name))
                .orElse(0L);
    }

    void moveTo(String name, long position) {
        int moved = jdbc.update(
                "update platform.outbox_positions set stream_position = ? where name = ?", position, name(name));
        if (moved == 0) {
            jdbc.update(
                    "insert into platform.outbox_positions (name, stream_position) values (?,?)", name(name), position);
        }
    }

    private static String name(String name) {
        return name.equals(SEQUENCER) ? "(sequence)" : name;
    }

    List<Placed> after(long position, int limit) {
        return jdbc.list(
                EVENT + " where o.stream_position > ? order by o.stream_position", limit, OutboxStore::read, position);
    }

    boolean waitsBehindAnother(String consumer, UUID subject) {
        return jdbc.first(
                        "select 1 from platform.outbox_failures where consumer = ? and subject = ?",
                        r -> 1,
                        consumer,
                        subject)
                .isPresent();
    }

    /** For each subject its earliest failed event, when its time has come and it is not parked. */
    List<Failure> due(String consumer, Instant now, int limit) {
        return jdbc.list(
                "select f.attempts, o.stream_position, o.id, o.channel_id, o.event_type, o.subject, o.facts, o.published"
                        + " from platform.outbox_failures f join platform.outbox_events o on o.id = f.event_id"
                        + " where f.consumer = ? and f.parked = 0 and f.next_attempt <= ?"
                        + " and not exists (select 1 from platform.outbox_failures e where e.consumer = f.consumer"
                        + " and e.subject = f.subject and e.stream_position < f.stream_position)"
                        + " order by f.stream_position",
                limit,
                r -> new Failure(read(r), r.getInt("attempts")),
                consumer,
                now);
    }

    void remember(String consumer, Placed placed, int attempts, Instant next, boolean parked, String note) {
        String shortened = note.length() > 1000 ? note.substring(0, 1000) : note;
        int known = jdbc.update(
                "update platform.outbox_failures set attempts = ?, next_attempt = ?, parked = ?, note = ?"
                        + " where consumer = ? and stream_position = ?",
                attempts,
                next,
                parked,
                shortened,
                consumer,
                placed.position());
        if (known == 0) {
            jdbc.update(
                    "insert into platform.outbox_failures (consumer, stream_position, event_id, subject, attempts,"
                            + " next_attempt, parked, note) values (?,?,?,?,?,?,?,?)",
                    consumer,
                    placed.position(),
                    placed.event().id(),
                    placed.event().subject(),
                    attempts,
                    next,
                    parked,
                    shortened);
        }
    }

    void forget(String consumer, long position) {
        jdbc.update(
                "delete from platform.outbox_failures where consumer = ? and stream_position = ?", consumer, position);
    }

    /** How many events are parked, by consumer. */
    Map<String, Long> parked() {
        Map<String, Long> parked = new TreeMap<>();
        jdbc.list(
                        "select consumer, count(*) from platform.outbox_failures where parked = 1 group by consumer",
                        r -> Map.entry(r.getString(1), r.getLong(2)))
                .forEach(count -> parked.put(count.getKey(), count.getValue()));
        return parked;
    }

    /** Events without a place in the stream, and those between the slowest consumer and the stream's end. */
    long lag() {
        long unplaced = jdbc.first(
                        "select count(*) from platform.outbox_events where stream_position is null", r -> r.getLong(1))
                .orElse(0L);
        long end = position(SEQUENCER);
        long slowest = jdbc.first(
                        "select stream_position from platform.outbox_positions where name <> ? order by stream_position",
                        r -> r.getLong(1),
                        name(SEQUENCER))
                .orElse(end);
        return unplaced + end - slowest;
    }

    private static Placed read(ResultSet row) throws SQLException {
        Event event = new Event(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("channel_id")),
                row.getString("event_type"),
                UUID.fromString(row.getString("subject")),
                Facts.read(row.getString("facts")),
                Jdbc.instant(row, "published"));
        return new Placed(row.getLong("stream_position"), event);
    }
}

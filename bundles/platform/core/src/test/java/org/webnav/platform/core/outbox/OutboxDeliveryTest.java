package org.webnav.platform.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.transaction.Status;
import javax.transaction.TransactionManager;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels;
import org.webnav.platform.core.jdbc.Jdbc;
import org.webnav.platform.core.jdbc.MovingClock;
import org.webnav.platform.core.jdbc.ThreadTransactions;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class OutboxDeliveryTest {

    private static final UUID CHANNEL = UUID.randomUUID();
    private static final UUID OWNER = UUID.randomUUID();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;
    private final MovingClock clock = new MovingClock();
    private final ThreadTransactions transactions;
    private final Jdbc jdbc;
    private final JdbcOutbox outbox;
    private final OutboxDelivery delivery;
    private final Recorder recorder = new Recorder("test.recorder");

    public OutboxDeliveryTest(TestDatabase database) {
        unit = TestUnit.open(database, "platform");
        transactions = new ThreadTransactions(unit.dataSource());
        jdbc = new Jdbc(transactions.source());
        outbox = new JdbcOutbox(transactions.source(), clock, fake(TransactionManager.class, Status.STATUS_ACTIVE));
        Channels.Channel channel = new Channels.Channel(CHANNEL, "test", "Test", OWNER, "EUR", List.of("en"));
        delivery = new OutboxDelivery(
                transactions.source(), transactions, unit.callers(), fake(Channels.class, channel), clock);
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void aConsumerThatWasAbsentFindsItsEventsLater() {
        publish(ONE, "1");
        delivery.run();
        publish(OTHER, "2");
        delivery.run();

        delivery.handlers.add(recorder);
        delivery.run();
        assertThat(recorder.handled).containsExactly("1", "2");

        delivery.run();
        assertThat(recorder.handled).hasSize(2);
    }

    @Test
    public void deliversTheEventsOfOneMomentInTheOrderOfTheirPublishing() {
        delivery.handlers.add(recorder);
        List<String> published =
                IntStream.range(0, 50).mapToObj(Integer::toString).toList();
        published.forEach(n -> publish(ONE, n));

        delivery.run();

        assertThat(recorder.handled).isEqualTo(published);
    }

    @Test
    public void passesOverWhatAConsumerDoesNotWant() {
        delivery.handlers.add(recorder);
        outbox.publish(CHANNEL, "test.unwanted", ONE, Map.of("n", "0"));
        publish(ONE, "1");
        outbox.publish(CHANNEL, "test.unwanted", ONE, Map.of("n", "2"));
        outbox.publish(CHANNEL, "test.unwanted", ONE, Map.of("n", "3"));

        delivery.run();

        assertThat(recorder.tried).containsExactly("1");
        assertThat(position("test.recorder")).containsExactly(4L);
    }

    @Test
    public void aFailingEventHoldsBackItsSubjectAndNobodyElse() {
        delivery.handlers.add(recorder);
        recorder.failing.add("1");
        publish(ONE, "1");
        publish(ONE, "2");
        publish(OTHER, "3");
        delivery.run();
        publish(ONE, "4");
        publish(OTHER, "5");
        delivery.run();
        assertThat(recorder.handled).containsExactly("3", "5");
        assertThat(recorder.tried).doesNotContain("2", "4");

        recorder.failing.clear();
        later(Duration.ofMinutes(5));
        later(Duration.ofMinutes(5));
        later(Duration.ofMinutes(5));

        assertThat(recorder.handled).containsExactly("3", "5", "1", "2", "4");
        assertThat(failures()).isZero();
    }

    @Test
    public void waitsLongerAfterEveryFailedAttempt() {
        delivery.handlers.add(recorder);
        recorder.failing.add("1");
        publish(ONE, "1");
        delivery.run();

        List<Long> waits = new ArrayList<>();
        for (int attempt = 1; attempt <= 10; attempt++) {
            waits.add(secondsUntilNextAttempt());
        }

        assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    private long secondsUntilNextAttempt() {
        int before = recorder.tried.size();
        long seconds = 0;
        while (recorder.tried.size() == before) {
            later(Duration.ofSeconds(1));
            seconds++;
        }
        return seconds;
    }

    @Test
    public void parksAfterTheLastAttemptAndKeepsLaterEventsBehind() {
        delivery.handlers.add(recorder);
        recorder.failing.add("1");
        publish(ONE, "1");
        publish(ONE, "2");
        IntStream.range(0, 20).forEach(i -> later(Duration.ofMinutes(6)));
        publish(OTHER, "3");
        later(Duration.ofMinutes(6));

        assertThat(recorder.tried).filteredOn("1"::equals).hasSize(12);
        assertThat(recorder.handled).containsExactly("3");
        assertThat(jdbc.list("select stream_position from platform.outbox_failures where parked = 1", r -> r.getInt(1)))
                .containsExactly(1);
        OutboxParked parked = new OutboxParked(transactions.source());
        assertThat(parked.value()).isEqualTo(1);
        assertThat(parked.check().ready()).isTrue();
        assertThat(parked.check().note()).isEqualTo("parked events, a person must look: 1 at test.recorder");
    }

    @Test
    public void tellsHowFarTheSlowestConsumerIsBehind() {
        OutboxLag lag = new OutboxLag(transactions.source());
        assertThat(lag.value()).isZero();
        delivery.handlers.add(recorder);
        delivery.handlers.add(new Recorder("test.second"));
        publish(ONE, "1");
        assertThat(lag.value()).isEqualTo(1);
        delivery.run();
        assertThat(lag.value()).isZero();

        delivery.handlers.remove(recorder);
        publish(ONE, "2");
        publish(ONE, "3");
        delivery.run();
        publish(ONE, "4");

        assertThat(lag.value()).isEqualTo(3);
        assertThat(new OutboxParked(transactions.source()).check().note()).isEmpty();
    }

    @Test
    public void eachConsumerHasItsOwnPosition() {
        Recorder second = new Recorder("test.second");
        delivery.handlers.add(recorder);
        recorder.failing.add("1");
        publish(ONE, "1");
        delivery.run();
        delivery.handlers.add(second);
        publish(ONE, "2");
        delivery.run();

        assertThat(recorder.handled).isEmpty();
        assertThat(second.handled).containsExactly("1", "2");
    }

    @Test
    public void whatAHandlerWroteBeforeItFailedIsTakenBack() {
        delivery.handlers.add(recorder);
        recorder.before = () ->
                jdbc.update("insert into platform.outbox_positions (name, stream_position) values (?,?)", "written", 1);
        recorder.failing.add("1");
        publish(ONE, "1");
        delivery.run();
        assertThat(position("written")).isEmpty();
        assertThat(position("test.recorder")).containsExactly(1L);

        recorder.failing.clear();
        later(Duration.ofMinutes(1));

        assertThat(position("written")).containsExactly(1L);
        assertThat(failures()).isZero();
    }

    @Test
    public void whatAHandlerWroteIsTakenBackWhenItsPositionCannotBeKept() {
        delivery.handlers.add(recorder);
        String tooLong = "x".repeat(81);
        Recorder unknown = new Recorder(tooLong);
        unknown.before = () ->
                jdbc.update("insert into platform.outbox_positions (name, stream_position) values (?,?)", "written", 1);
        delivery.handlers.add(0, unknown);
        publish(ONE, "1");

        delivery.run();

        assertThat(unknown.tried).containsExactly("1");
        assertThat(position("written")).isEmpty();
        assertThat(recorder.handled).as("others go on").containsExactly("1");
    }

    @Test
    public void aConsumerWhoseClassesAreGoneFailsLikeAnyOther() {
        delivery.handlers.add(recorder);
        recorder.before = () -> {
            throw new NoClassDefFoundError("gone");
        };
        publish(ONE, "1");
        delivery.run();
        assertThat(failures()).isEqualTo(1);

        recorder.before = () -> {};
        later(Duration.ofMinutes(1));
        assertThat(recorder.handled).containsExactly("1");
    }

    @Test
    public void handlesAsAProcessOfTheEventsChannel() {
        delivery.handlers.add(recorder);
        List<Caller> seen = new ArrayList<>();
        recorder.before = () -> seen.add(unit.callers().get());
        publish(ONE, "1");

        delivery.run();

        Caller process = seen.get(0);
        assertThat(process.channel()).isEqualTo(CHANNEL);
        assertThat(process.organisation()).isEqualTo(OWNER);
        assertThat(process.wholeChannel()).isTrue();
        assertThat(process.language()).isEqualTo(Locale.ENGLISH);
        assertThat(unit.callers().find()).isEmpty();
    }

    private void publish(UUID subject, String n) {
        transactions.required(() -> {
            outbox.publish(CHANNEL, Recorder.TYPE, subject, Map.of("n", n));
            return null;
        });
    }

    private void later(Duration duration) {
        clock.forward(duration);
        delivery.run();
    }

    private int failures() {
        return jdbc.first("select count(*) from platform.outbox_failures", r -> r.getInt(1))
                .orElseThrow();
    }

    private List<Long> position(String name) {
        return jdbc.list(
                "select stream_position from platform.outbox_positions where name = ?", r -> r.getLong(1), name);
    }

    /** Answers every question alike. */
    private static <T> T fake(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }
}

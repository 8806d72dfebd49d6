package org.webnav.platform.core.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class JdbcIdempotencyTest {

    private static final String KEY = "key-1";

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;
    private final JdbcIdempotency idempotency;
    private final AtomicInteger done = new AtomicInteger();

    public JdbcIdempotencyTest(TestDatabase database) {
        unit = TestUnit.open(database, "platform");
        ThreadTransactions transactions = new ThreadTransactions(unit.dataSource());
        idempotency = new JdbcIdempotency(transactions.source(), transactions, unit.callers(), new MovingClock());
    }

    @Before
    public void signIn() {
        unit.callers().become(UUID.randomUUID(), UUID.randomUUID(), false);
    }

    @After
    public void close() {
        unit.close();
    }

    @Test
    public void answersARepetitionWithoutDoingTheWorkAgain() {
        assertThat(once(KEY, "print")).isEqualTo("answer 1");
        assertThat(once(KEY, "print")).isEqualTo("answer 1");
        assertThat(once("key-2", "print")).isEqualTo("answer 2");
        assertThat(done).hasValue(2);
    }

    @Test
    public void refusesTheKeyOfAnotherRequest() {
        once(KEY, "print");
        assertThatThrownBy(() -> once(KEY, "other print")).isInstanceOf(Invalid.class);
        assertThat(done).hasValue(1);
    }

    @Test
    public void forgetsTheKeyOfWorkThatFailed() {
        assertThatThrownBy(() -> idempotency.once("test", KEY, "print", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(once(KEY, "print")).isEqualTo("answer 1");
    }

    @Test
    public void ofEqualRequestsAtTheSameTimeOneDoesTheWork() throws Exception {
        Caller caller = unit.callers().get();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<String> one = threads.submit(() -> unit.callers().as(caller, this::slowly));
            Future<String> other = threads.submit(() -> unit.callers().as(caller, this::slowly));
            assertThat(one.get(20, TimeUnit.SECONDS)).isEqualTo(other.get(20, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
        assertThat(done).hasValue(1);
    }

    private String slowly() {
        return idempotency.once("test", KEY, "print", () -> {
            try {
                // long enough for the other one to ask meanwhile
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return answer();
        });
    }

    private String once(String key, String fingerprint) {
        return idempotency.once("test", key, fingerprint, this::answer);
    }

    private String answer() {
        return "answer " + done.incrementAndGet();
    }
}

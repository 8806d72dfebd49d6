package org.webnav.platform.core.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.webnav.platform.api.Leases.Lease;
import org.webnav.platform.core.jdbc.Jdbc;
import org.webnav.platform.core.jdbc.PlainTransactions;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

@RunWith(Parameterized.class)
public class JdbcLeasesTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    private final TestUnit unit;

    public JdbcLeasesTest(TestDatabase database) {
        unit = TestUnit.open(database, "platform");
    }

    @After
    public void close() {
        unit.close();
    }

    private JdbcLeases node() {
        return new JdbcLeases(unit.dataSource(), new PlainTransactions());
    }

    @Test
    public void aHeldLeaseIsNotGivenToAnother() {
        assertThat(node().acquire("a", LONG)).isPresent();
        assertThat(node().acquire("a", LONG)).isEmpty();
        assertThat(node().acquire("b", LONG)).isPresent();
    }

    @Test
    public void aLeaseThatRanOutGoesToAnotherWithAHigherFence() {
        JdbcLeases paused = node();
        Lease old = paused.acquire("a", Duration.ofSeconds(-1)).orElseThrow();
        Lease taken = node().acquire("a", LONG).orElseThrow();

        assertThat(taken.fence()).isGreaterThan(old.fence());
        assertThat(paused.renew(old, LONG)).isFalse();
    }

    @Test
    public void isWrittenAgainOnlyWhenAThirdOfItsTimeIsOver() {
        JdbcLeases node = node();
        Lease lease = node.acquire("a", LONG).orElseThrow();
        String held = heldUntil();

        assertThat(node.renew(lease, LONG)).isTrue();
        assertThat(heldUntil()).isEqualTo(held);

        assertThat(node.renew(lease, LONG.multipliedBy(2))).isTrue();
        assertThat(heldUntil()).isGreaterThan(held);
    }

    private String heldUntil() {
        return new Jdbc(unit.dataSource())
                .first("select held_until from platform.leases where name = 'a'", row -> row.getString(1))
                .orElseThrow();
    }

    @Test
    public void aReleasedLeaseIsFree() {
        JdbcLeases one = node();
        one.release(one.acquire("a", LONG).orElseThrow());
        assertThat(node().acquire("a", LONG)).isPresent();
    }

    @Test
    public void ofManyNodesOneGetsIt() throws Exception {
        node().acquire("a", Duration.ofSeconds(-1));
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> attempt = () -> node().acquire("a", LONG).isPresent();
            var results = threads.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> attempt).toList());
            long winners = 0;
            for (var result : results) {
                winners += result.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }
}

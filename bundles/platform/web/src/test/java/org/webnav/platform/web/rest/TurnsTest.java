package org.webnav.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;

public class TurnsTest {

    private final ExecutorService users = Executors.newCachedThreadPool();

    @After
    public void close() {
        users.shutdownNow();
    }

    @Test
    public void noMoreWorkAtOnceThanTurns() throws Exception {
        Turns turns = new Turns(2);
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            all.add(users.submit(() -> turns.take(() -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                Thread.onSpinWait();
                return atOnce.decrementAndGet();
            })));
        }
        for (Future<?> each : all) {
            each.get();
        }
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    public void whoTakesLongHoldsNobodyUp() throws Exception {
        Turns turns = new Turns(1);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Future<String> slow = users.submit(() -> turns.take(() -> {
            begun.countDown();
            return awaited(end);
        }));
        begun.await();
        assertThat(users.submit(() -> turns.take(() -> "quick")).get()).isEqualTo("quick");
        end.countDown();
        assertThat(slow.get()).isEqualTo("slow");
    }

    @Test
    public void aFailureGivesItsTurnBack() {
        Turns turns = new Turns(1);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException("failed");
                    }))
                    .hasMessage("failed");
        }
        assertThat(turns.isFree()).isTrue();
    }

    private static String awaited(CountDownLatch end) {
        try {
            end.await();
            return "slow";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

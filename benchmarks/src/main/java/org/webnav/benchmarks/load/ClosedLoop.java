package org.webnav.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * A fixed number of users, each of whom asks again as soon as the answer is there. What begins before the end of the
 * warm-up or ends after the measured time is not counted.
 */
public final class ClosedLoop {

    /** How much processor time the processes have used so far. */
    public record Cpu(Supplier<Duration> portal, Supplier<Duration> database) {}

    private final URI base;
    private final Cpu cpu;
    private final int users;
    private final Duration warmUp;
    private final Duration measured;

    public ClosedLoop(URI base, Cpu cpu, int users, Duration warmUp, Duration measured) {
        this.base = base;
        this.cpu = cpu;
        this.users = users;
        this.warmUp = warmUp;
        this.measured = measured;
    }

    public Figures run(Scenario scenario) throws IOException, InterruptedException {
        long from = System.nanoTime() + warmUp.toNanos();
        long to = from + measured.toNanos();
        CountDownLatch finished = new CountDownLatch(users);
        List<User> all = new ArrayList<>();
        for (int i = 0; i < users; i++) {
            User user = new User(base, scenario, i, from, to);
            all.add(user);
            new Thread(() -> {
                        user.run();
                        finished.countDown();
                    })
                    .start();
        }
        sleepUntil(from);
        Duration portalBefore = cpu.portal().get();
        Duration databaseBefore = cpu.database().get();
        sleepUntil(to);
        Duration portal = cpu.portal().get().minus(portalBefore);
        Duration database = cpu.database().get().minus(databaseBefore);
        finished.await();
        return new Figures(
                scenario,
                Samples.sorted(all.stream().map(User::samples).toList()),
                measured,
                portal,
                database,
                all.stream().mapToLong(User::errors).sum(),
                all.stream()
                        .map(User::firstError)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        long left = nanoTime - System.nanoTime();
        if (left > 0) {
            Thread.sleep(left / 1_000_000, (int) (left % 1_000_000));
        }
    }
}

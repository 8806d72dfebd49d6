package org.webnav.itests.support;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.webnav.itests.support.Portal.Answer;

/** Several people who look at the same page all the time. */
public final class Visitors implements AutoCloseable {

    private static final int PEOPLE = 4;
    private static final int MILLIS_TO_READ = 20;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(PEOPLE);
    private final AtomicInteger answers = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Portal user;
    private final String page;
    private final Predicate<Answer> expected;

    private Visitors(Portal user, String page, Predicate<Answer> expected) {
        this.user = user;
        this.page = page;
        this.expected = expected;
    }

    public static Visitors of(Portal user, String page, Predicate<Answer> expected) {
        Visitors visitors = new Visitors(user, page, expected);
        for (int i = 0; i < PEOPLE; i++) {
            visitors.threads.scheduleWithFixedDelay(visitors::look, 0, MILLIS_TO_READ, TimeUnit.MILLISECONDS);
        }
        return visitors;
    }

    private void look() {
        try {
            Answer answer = user.get(page);
            if (!expected.test(answer)) {
                failures.add(answer.toString());
            }
        } catch (RuntimeException e) {
            failures.add(e.toString());
        }
        answers.incrementAndGet();
    }

    /** Waits until so many more answers have come. */
    public Visitors andMore(int more) {
        int wanted = answers.get() + more;
        await("visitors get answers").atMost(Duration.ofMinutes(1)).until(() -> answers.get() >= wanted);
        return this;
    }

    /** What was not as expected. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

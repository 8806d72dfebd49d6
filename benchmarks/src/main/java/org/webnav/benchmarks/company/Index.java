package org.webnav.benchmarks.company;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.http.Json;

/** How far the search index is, as the portal's health page tells it. */
public final class Index {

    private static final Pattern STATE = Pattern.compile("(\\d+) items, revision \\d+, behind by (\\d+)(, a new one)?");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int PAUSE_MILLIS = 25;

    private final URI base;

    public Index(URI base) {
        this.base = base;
    }

    /** @param anew another index is being made beside this one */
    private record State(long items, long behind, boolean anew) {}

    long items() throws IOException {
        try (Connection connection = new Connection(base)) {
            return state(connection).items();
        }
    }

    /** Waits until at least so many items can be found and no change is missing. */
    void await(long items) throws IOException, InterruptedException {
        await(state -> state.items() >= items && state.behind() == 0 && !state.anew());
    }

    /** Waits until another index is being made, and then until it has taken the place of this one. */
    void awaitAnew() throws IOException, InterruptedException {
        await(State::anew);
        await(state -> !state.anew() && state.behind() == 0);
    }

    private void await(Predicate<State> reached) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = new Connection(base)) {
            while (!reached.test(state(connection))) {
                if (System.nanoTime() > end) {
                    throw new IOException("The index does not come: " + note(connection));
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static State state(Connection connection) throws IOException {
        Matcher state = STATE.matcher(note(connection));
        return state.find()
                ? new State(Long.parseLong(state.group(1)), Long.parseLong(state.group(2)), state.group(3) != null)
                : new State(0, 0, false);
    }

    private static String note(Connection connection) throws IOException {
        return Json.read(connection.get("/health/ready"))
                .path("parts")
                .path("search")
                .asText();
    }
}

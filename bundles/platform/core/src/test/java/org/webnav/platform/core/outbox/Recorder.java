package org.webnav.platform.core.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.webnav.platform.api.spi.Event;
import org.webnav.platform.api.spi.EventHandler;

/** Keeps the text {@code n} of the events it was given; fails at those that the test names. */
final class Recorder implements EventHandler {

    static final String TYPE = "test.happened";

    final List<String> handled = new ArrayList<>();
    final List<String> tried = new ArrayList<>();
    final Set<String> failing = new HashSet<>();
    Runnable before = () -> {};

    private final String consumer;

    Recorder(String consumer) {
        this.consumer = consumer;
    }

    @Override
    public String consumer() {
        return consumer;
    }

    @Override
    public Set<String> types() {
        return Set.of(TYPE);
    }

    @Override
    public void handle(Event event) {
        String n = event.data().get("n");
        tried.add(n);
        before.run();
        if (failing.contains(n)) {
            throw new IllegalStateException("Not today");
        }
        handled.add(n);
    }
}

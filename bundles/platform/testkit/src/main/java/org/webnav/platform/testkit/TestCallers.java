package org.webnav.platform.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotSignedIn;

/** The current caller of a test: whoever the test says. */
public final class TestCallers implements CurrentCaller {

    private final ThreadLocal<Caller> current = new ThreadLocal<>();

    /** From now on this thread acts as an organisation of a channel. */
    public Caller become(UUID channel, UUID organisation, boolean wholeChannel, String... permissions) {
        Caller caller = new Caller(
                channel, new UUID(0, 7), organisation, wholeChannel, Set.of(permissions), Locale.ENGLISH, "Test");
        current.set(caller);
        return caller;
    }

    public void nobody() {
        current.remove();
    }

    @Override
    public Caller get() {
        return find().orElseThrow(() -> new NotSignedIn("platform.not-signed-in", "Nobody is signed in."));
    }

    @Override
    public Optional<Caller> find() {
        return Optional.ofNullable(current.get());
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        Caller before = current.get();
        current.set(caller);
        try {
            return work.get();
        } finally {
            current.set(before);
        }
    }
}

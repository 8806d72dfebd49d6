package org.webnav.platform.core.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotSignedIn;

/** Keeps the caller of each thread. */
@Component
public final class ThreadCallers implements CurrentCaller {

    private final ThreadLocal<Caller> current = new ThreadLocal<>();

    @Override
    public Caller get() {
        return find().orElseThrow(() -> new NotSignedIn("platform.not-signed-in", "Sign in first."));
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
            if (before == null) {
                current.remove();
            } else {
                current.set(before);
            }
        }
    }
}

package org.webnav.console.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Component;

/** What bundles offer to the console now. Safe for use by many threads; listeners are called after each change. */
@Component(service = ConsoleModules.class)
public final class ConsoleModules {

    private final AtomicReference<Installed> installed = new AtomicReference<>(Installed.nothing());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Installed now() {
        return installed.get();
    }

    void change(UnaryOperator<Installed> change) {
        installed.updateAndGet(change);
        listeners.forEach(Runnable::run);
    }

    AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}

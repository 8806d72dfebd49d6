package org.webnav.platform.core;

import java.time.Clock;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Publishes the system's time in UTC; a scenario test registers a clock of higher ranking instead. */
@Component(
        service = {},
        immediate = true)
public final class SystemClock {

    private final ServiceRegistration<Clock> registration;

    @Activate
    public SystemClock(BundleContext context) {
        registration = context.registerService(Clock.class, Clock.systemUTC(), new Hashtable<>());
    }

    @Deactivate
    void withdraw() {
        registration.unregister();
    }
}

package org.webnav.erp.core;

import java.util.Set;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Channels.Channel;
import org.webnav.platform.api.CurrentCaller;

/** Runs work as the exchange's own process of a channel. */
@Component(service = ExchangeProcess.class)
public final class ExchangeProcess {

    private static final Set<String> PERMISSIONS =
            Set.of("exchange.read", "exchange.control", "orders.read", "customers.read", "catalog.read", "prices.read");

    private final CurrentCaller callers;

    @Activate
    public ExchangeProcess(@Reference CurrentCaller callers) {
        this.callers = callers;
    }

    public static Caller caller(Channel channel) {
        return Caller.process(channel.id(), channel.owner(), "exchange", PERMISSIONS);
    }

    public <T> T as(Channel channel, Supplier<T> work) {
        return callers.as(caller(channel), work);
    }

    public void run(Channel channel, Runnable work) {
        as(channel, () -> {
            work.run();
            return null;
        });
    }
}

package org.webnav.platform.web.rest;

import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.message.Exchange;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;

/** Calls the resource's method as the caller whom {@link AccessFilter} let through. */
final class CallerInvoker extends JAXRSInvoker {

    private final CurrentCaller callers;

    CallerInvoker(CurrentCaller callers) {
        this.callers = callers;
    }

    @Override
    public Object invoke(Exchange exchange, Object request) {
        Object caller = exchange.get(AccessFilter.CALLER);
        if (caller == null) {
            return super.invoke(exchange, request);
        }
        return callers.as((Caller) caller, () -> super.invoke(exchange, request));
    }
}

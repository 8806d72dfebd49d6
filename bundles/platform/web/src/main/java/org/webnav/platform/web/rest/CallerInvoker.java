package org.webnav.platform.web.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.ws.rs.GET;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.message.Exchange;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.WebNavException;

/** Calls the resource's method as the caller whom {@link AccessFilter} let through. */
final class CallerInvoker extends JAXRSInvoker {

    private final CurrentCaller callers;
    private final Transactions transactions;
    private final Turns reading = Turns.ofThisMachine();

    CallerInvoker(CurrentCaller callers, Transactions transactions) {
        this.callers = callers;
        this.transactions = transactions;
    }

    @Override
    public Object invoke(Exchange exchange, Object request) {
        Object caller = exchange.get(AccessFilter.CALLER);
        if (caller == null) {
            return super.invoke(exchange, request);
        }
        return callers.as((Caller) caller, () -> super.invoke(exchange, request));
    }

    /**
     * Everything that a request only reads, it reads in one transaction, since each of its own costs as much as what is
     * read. A part that fails spoils the transaction of all, also for a method that goes on without that part: then it
     * is asked again, and each part has its own.
     */
    @Override
    protected Object performInvocation(Exchange exchange, Object resource, Method method, Object[] arguments)
            throws Exception {
        if (!method.isAnnotationPresent(GET.class)) {
            return super.performInvocation(exchange, resource, method, arguments);
        }
        try {
            return reading.take(() -> transactions.required(() -> invoked(exchange, resource, method, arguments)));
        } catch (RuntimeException e) {
            if (e.getCause() instanceof InvocationTargetException refusal
                    && refusal.getCause() instanceof WebNavException) {
                throw refusal;
            }
            return super.performInvocation(exchange, resource, method, arguments);
        }
    }

    private Object invoked(Exchange exchange, Object resource, Method method, Object[] arguments) {
        try {
            return super.performInvocation(exchange, resource, method, arguments);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.webnav.platform.web.rest;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.PreMatching;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.webnav.platform.api.Metrics;

/**
 * Times the requests of one published resource until their answers are ready to be written, by method, path template and
 * class of status. What matches no method counts as {@code none}, so that a client cannot make up tags.
 */
@PreMatching
@Priority(0)
final class RequestTimer implements ContainerRequestFilter, ContainerResponseFilter {

    static final String STARTED = "org.webnav.started";

    private static final String NAME = "webnav.rest.requests";
    private static final String[] CLASSES = {"other", "1xx", "2xx", "3xx", "4xx", "5xx"};

    private record Operation(String method, String path) {}

    private final Metrics metrics;
    private final String address;
    private final Operation unmatched;
    private final Map<OperationResourceInfo, Operation> operations = new ConcurrentHashMap<>();

    /** @param address of the resource below {@code /api} */
    RequestTimer(Metrics metrics, String address) {
        this.metrics = metrics;
        this.address = address;
        this.unmatched = new Operation("none", address);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        PhaseInterceptorChain.getCurrentMessage().getExchange().put(STARTED, System.nanoTime());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Exchange exchange = PhaseInterceptorChain.getCurrentMessage().getExchange();
        record(exchange, response.getStatus(), System.nanoTime());
    }

    void record(Exchange exchange, int status, long now) {
        if (exchange.get(STARTED) instanceof Long started) {
            OperationResourceInfo matched = exchange.get(OperationResourceInfo.class);
            Operation operation = matched == null ? unmatched : operations.computeIfAbsent(matched, this::described);
            metrics.time(
                    NAME,
                    Duration.ofNanos(now - started),
                    "method",
                    operation.method(),
                    "path",
                    operation.path(),
                    "status",
                    statusClass(status));
        }
    }

    private Operation described(OperationResourceInfo matched) {
        String below = matched.getClassResourceInfo().getURITemplate().getValue() + "/"
                + matched.getURITemplate().getValue();
        String path = (address + "/" + below).replaceAll("/{2,}", "/").replaceAll("(?<=.)/$", "");
        return new Operation(String.valueOf(matched.getHttpMethod()), path);
    }

    private static String statusClass(int status) {
        int hundreds = status / 100;
        return CLASSES[hundreds > 0 && hundreds < CLASSES.length ? hundreds : 0];
    }
}

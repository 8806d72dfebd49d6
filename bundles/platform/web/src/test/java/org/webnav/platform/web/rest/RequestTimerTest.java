package org.webnav.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import org.apache.cxf.jaxrs.model.ClassResourceInfo;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.junit.Test;
import org.webnav.platform.api.Metrics;

public class RequestTimerTest {

    private final List<String> timed = new ArrayList<>();
    private final RequestTimer timer = new RequestTimer(new Kept(), "/v1/orders");

    @Test
    public void namesMethodTemplateAndClassOfStatus() {
        timer.record(exchange("line"), 200, 1_500);
        timer.record(exchange("line"), 404, 1_500);
        assertThat(timed)
                .containsExactly(
                        "webnav.rest.requests 500 method GET path /v1/orders/{id}/lines/{line} status 2xx",
                        "webnav.rest.requests 500 method GET path /v1/orders/{id}/lines/{line} status 4xx");
    }

    @Test
    public void namesTheRootOfAResourceByItsAddress() {
        timer.record(exchange("all"), 200, 1_500);
        assertThat(timed).containsExactly("webnav.rest.requests 500 method GET path /v1/orders status 2xx");
    }

    @Test
    public void nothingThatAClientMakesUpBecomesATag() {
        timer.record(exchange(null), 404, 1_500);
        timer.record(exchange(null), 9999, 1_500);
        assertThat(timed)
                .containsExactly(
                        "webnav.rest.requests 500 method none path /v1/orders status 4xx",
                        "webnav.rest.requests 500 method none path /v1/orders status other");
    }

    @Test
    public void timesNothingThatWasNotStarted() {
        timer.record(new ExchangeImpl(), 200, 1_500);
        assertThat(timed).isEmpty();
    }

    private static Exchange exchange(String method) {
        Exchange exchange = new ExchangeImpl();
        exchange.put(RequestTimer.STARTED, 1_000L);
        if (method != null) {
            exchange.put(OperationResourceInfo.class, operation(method));
        }
        return exchange;
    }

    private static OperationResourceInfo operation(String method) {
        ClassResourceInfo resource = ResourceUtils.createClassResourceInfo(Orders.class, Orders.class, true, true);
        return resource.getMethodDispatcher().getOperationResourceInfos().stream()
                .filter(operation -> operation.getMethodToInvoke().getName().equals(method))
                .findFirst()
                .orElseThrow();
    }

    @Path("")
    public static final class Orders {

        @GET
        public String all() {
            return "";
        }

        @GET
        @Path("{id}/lines/{line}")
        public String line() {
            return "";
        }
    }

    private final class Kept implements Metrics {

        @Override
        public void count(String name, String... tags) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void time(String name, Duration duration, String... tags) {
            timed.add(name + " " + duration.toNanos() + " " + String.join(" ", tags));
        }
    }
}

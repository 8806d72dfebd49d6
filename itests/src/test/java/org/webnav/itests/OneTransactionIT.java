package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.webnav.itests.support.ExamOptions.distribution;
import static org.webnav.itests.support.ExamOptions.onChosenDatabase;
import static org.webnav.itests.support.ExamOptions.withSimulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Map;
import javax.inject.Inject;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.apache.karaf.features.FeaturesService;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.webnav.itests.support.Demonstration;
import org.webnav.itests.support.ExamOptions;
import org.webnav.itests.support.LastGuard;
import org.webnav.itests.support.OrderTraces;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.orders.api.spi.OrderGuard;

/**
 * An order, the credit it takes, its number and its event come about together or not at all, though orders, settlement
 * and platform keep them each by itself.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class OneTransactionIT {

    private static final int UNTIL_STARTED = 120_000;

    private static Portal buyer;

    @Inject
    private BundleContext context;

    @Inject
    private FeaturesService features;

    @Inject
    @Filter(timeout = UNTIL_STARTED)
    private TransactionManager manager;

    @Inject
    @Filter(value = "(webnav.unit=settlement)", timeout = UNTIL_STARTED)
    private DataSource settlement;

    private Ordering ordering;
    private OrderTraces traces;
    private String order;

    @Configuration
    public Option[] container() {
        return options(distribution(OneTransactionIT.class), onChosenDatabase(OneTransactionIT.class), withSimulator());
    }

    /** Navision is away once its data are here, so that nothing but the test changes an order or a reservation. */
    @Before
    public void start() throws Exception {
        if (buyer == null) {
            try (Demonstration demonstration = Demonstration.start(features)) {
                buyer = demonstration.buyer();
            }
        }
        ordering = new Ordering(buyer);
        order = ordering.create(Ordering.line("1896-S", "1"));
        traces = new OrderTraces(settlement, order);
    }

    @Test
    public void keepsItsDataInTheChosenDatabase() throws SQLException {
        try (var connection = settlement.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .containsIgnoringCase(System.getProperty(ExamOptions.DATABASE));
        }
    }

    @Test
    public void nothingOfABlockedOrderStays() {
        undone(LastGuard.blocking(traces), 409);
    }

    @Test
    public void nothingOfAFailedOrderStays() {
        undone(LastGuard.failing(traces), 500);
    }

    @Test
    public void nothingOfAnOrderStaysWhenItsCommitFails() {
        undone(LastGuard.failingAtCommit(traces, manager), 500);
    }

    private void undone(LastGuard guard, int status) {
        OrderTraces.Found before = traces.look();
        Credit room = room();
        ServiceRegistration<OrderGuard> last = register(guard);
        try {
            Answer answer = ordering.submit(order);
            assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        } finally {
            last.unregister();
        }

        assertThat(guard.reservationsSeen()).isEqualTo(1);
        assertThat(traces.look()).isEqualTo(before);
        assertThat(before.reservations()).isZero();
        assertThat(room()).isEqualTo(room);
        assertThat(get().path("state").asText()).isEqualTo("draft");
        assertThat(get().path("number").asText()).isEmpty();
        isThereAsAWhole(before, room);
    }

    private void isThereAsAWhole(OrderTraces.Found before, Credit room) {
        Answer answer = ordering.submit(order);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        OrderTraces.Found after = traces.look();
        assertThat(after.reservations()).isEqualTo(1);
        assertThat(after.events()).isEqualTo(1);
        assertThat(after.nextNumber()).isEqualTo(before.nextNumber() + 1);
        assertThat(get().path("state").asText()).isEqualTo("submitted");
        assertThat(get().path("number").asText()).endsWith(String.format("%06d", before.nextNumber()));
        BigDecimal amount =
                new BigDecimal(get().path("amountIncludingVat").path("amount").asText());
        assertThat(room().reserved()).isEqualByComparingTo(room.reserved().add(amount));
        assertThat(room().room()).isEqualByComparingTo(room.room().subtract(amount));
    }

    private ServiceRegistration<OrderGuard> register(OrderGuard guard) {
        Dictionary<String, Object> last = new Hashtable<>(Map.of(Constants.SERVICE_RANKING, Integer.MAX_VALUE));
        return context.registerService(OrderGuard.class, guard, last);
    }

    private record Credit(BigDecimal reserved, BigDecimal room) {}

    private Credit room() {
        JsonNode json = buyer.get("/api/v1/settlement").json();
        return new Credit(
                new BigDecimal(json.path("reserved").asText()),
                new BigDecimal(json.path("room").asText()));
    }

    private JsonNode get() {
        return ordering.get(order);
    }
}

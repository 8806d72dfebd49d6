package org.webnav.orders.core;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderEvents;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.OrderTransfers;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.persistence.ScopedRepository;

/** Notes how an order's way into the ERP goes; saying the same again changes nothing. */
@Component
public final class JpaOrderTransfers implements OrderTransfers {

    private static final Set<TransferState> WORTH_NOTING = EnumSet.of(TransferState.UNKNOWN, TransferState.CONFLICT);

    private final CurrentCaller callers;
    private final ScopedRepository repository;
    private final Clock clock;
    private final Guards guards;
    private final StockReservations stock;
    private final Announcements announcements;

    @Activate
    public JpaOrderTransfers(
            @Reference(target = "(osgi.unit.name=orders)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock,
            @Reference Guards guards,
            @Reference StockReservations stock,
            @Reference Announcements announcements) {
        this.callers = callers;
        this.repository = new ScopedRepository(jpa, callers);
        this.clock = clock;
        this.guards = guards;
        this.stock = stock;
        this.announcements = announcements;
    }

    @Override
    public Order forTransfer(UUID id) {
        return in(rows -> {
            StoredOrder order = rows.get(id);
            return order.toOrderForErp(rows.lines(order));
        });
    }

    @Override
    public void progress(UUID id, TransferState state, int attempts, String message) {
        change(id, order -> order.state() != OrderState.SUBMITTED, (rows, order) -> {
            boolean news = order.transfer().state() != state && WORTH_NOTING.contains(state);
            order.transfer().progress(state, attempts, message);
            if (news) {
                rows.note(order, "transfer-" + state.name().toLowerCase(Locale.ROOT), message);
            }
        });
    }

    @Override
    public void lost(UUID id) {
        change(id, order -> false, (rows, order) -> {
            requireState(order, OrderState.ACKNOWLEDGED, "orders.not-acknowledged", "so the ERP need not have it");
            order.become(OrderState.SUBMITTED);
            order.transfer().progress(TransferState.UNKNOWN, order.transfer().attempts(), "");
            rows.note(order, "lost", order.transfer().erpNumber());
            announcements.log(
                    id, "orders.lose", Map.of("erpNumber", order.transfer().erpNumber()));
        });
    }

    @Override
    public void acknowledged(UUID id, String erpNumber, int attempts) {
        change(id, order -> isAcknowledged(order, erpNumber), (rows, order) -> {
            requireSubmitted(order);
            order.become(OrderState.ACKNOWLEDGED);
            order.transfer().acknowledge(erpNumber, attempts);
            guards.handedOver(id);
            stock.release(id);
            rows.note(order, "acknowledged", erpNumber);
            tell(order, "orders.acknowledge", OrderEvents.ACKNOWLEDGED, "erpNumber", erpNumber);
        });
    }

    @Override
    public void refused(UUID id, String message, int attempts) {
        change(id, order -> order.state() == OrderState.REFUSED, (rows, order) -> {
            requireSubmitted(order);
            order.become(OrderState.REFUSED);
            order.transfer().progress(TransferState.REFUSED, attempts, message);
            guards.release(id);
            stock.release(id);
            String words = order.transfer().toTransfer().message();
            rows.note(order, "refused", words);
            tell(order, "orders.refuse", OrderEvents.REFUSED, "message", words);
        });
    }

    private void change(UUID id, Predicate<StoredOrder> isSaidAlready, BiConsumer<OrderRows, StoredOrder> work) {
        in(rows -> {
            StoredOrder order = rows.lock(id);
            if (!isSaidAlready.test(order)) {
                work.accept(rows, order);
                rows.scope().flush();
            }
            return order;
        });
    }

    private <T> T in(Function<OrderRows, T> work) {
        Caller caller = callers.get();
        if (!caller.wholeChannel()) {
            throw new NotPermitted("orders.transfer-not-permitted", "Only the ERP exchange may transfer orders.");
        }
        return repository.in(caller, scope -> work.apply(new OrderRows(scope, clock)));
    }

    private void tell(StoredOrder order, String action, String event, String fact, String value) {
        announcements.tell(
                UUID.fromString(order.channelId()),
                order.id(),
                action,
                event,
                Map.of("number", order.number(), fact, value));
    }

    private static boolean isAcknowledged(StoredOrder order, String erpNumber) {
        return order.state() == OrderState.ACKNOWLEDGED
                && order.transfer().erpNumber().equals(erpNumber);
    }

    private static void requireSubmitted(StoredOrder order) {
        requireState(order, OrderState.SUBMITTED, "orders.not-in-transfer", "not on its way into the ERP");
    }

    private static void requireState(StoredOrder order, OrderState state, String code, String why) {
        if (order.state() != state) {
            throw new Conflict(code, "Order " + order.number() + " is " + order.state() + ", " + why + ".");
        }
    }
}

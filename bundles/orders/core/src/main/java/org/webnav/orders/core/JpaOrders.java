package org.webnav.orders.core;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.api.OrderEvents;
import org.webnav.orders.api.OrderQuery;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.OrderSummary;
import org.webnav.orders.api.Orders;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Ids;
import org.webnav.platform.api.Page;
import org.webnav.platform.persistence.ScopedRepository;

/** Keeps orders in the tables of schema {@code orders}. */
@Component
public final class JpaOrders implements Orders {

    /** The ERP has nothing of what it refused, so a refused order is as free as a draft. */
    private static final Set<OrderState> EDITABLE = EnumSet.of(OrderState.DRAFT, OrderState.REFUSED);

    private final ScopedRepository repository;
    private final Buyers buyers;
    private final DraftCheck draftCheck;
    private final OrderPricing pricing;
    private final Submission submission;
    private final Announcements announcements;
    private final Clock clock;

    @Activate
    public JpaOrders(
            @Reference(target = "(osgi.unit.name=orders)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Clock clock,
            @Reference Buyers buyers,
            @Reference OrderPricing pricing,
            @Reference Submission submission,
            @Reference Announcements announcements) {
        this.repository = new ScopedRepository(jpa, callers);
        this.draftCheck = new DraftCheck(buyers, clock);
        this.buyers = buyers;
        this.pricing = pricing;
        this.submission = submission;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public Order create(OrderDraft draft) {
        return in(rows -> {
            Buyer buyer = buyers.of(draft.buyer());
            PricedContent content = content(buyer, draft);
            StoredOrder order = new StoredOrder(Ids.next(clock), rows.scope().caller(), buyer, rows.now());
            order.agree(new StoredTerms(draft));
            rows.insert(order, content, "created");
            announcements.log(order.id(), "orders.create", Map.of());
            return rows.view(order, content.lines());
        });
    }

    @Override
    public Simulation simulate(OrderDraft draft) {
        return in(rows -> {
            PricedContent content = content(buyers.of(draft.buyer()), draft);
            return new Simulation(content.lines(), content.amount(), content.amountIncludingVat());
        });
    }

    @Override
    public Order change(UUID id, long version, OrderDraft draft) {
        return in(rows -> {
            StoredOrder order = locked(rows, id, version);
            requireEditable(order);
            Buyer buyer = buyers.of(draft.buyer() == null ? order.buyer() : draft.buyer());
            requireSameBuyerIfNumbered(order, buyer);
            PricedContent content = content(buyer, draft);
            List<Order.Line> before = rows.lines(order);
            order.buyFor(buyer);
            order.agree(new StoredTerms(draft));
            rows.note(order, "changed", "");
            rows.write(order, before, content);
            announcements.log(order.id(), "orders.change", Map.of());
            return rows.view(order, content.lines());
        });
    }

    @Override
    public Order reprice(UUID id, long version) {
        return in(rows -> {
            StoredOrder order = locked(rows, id, version);
            requireNotSubmitted(order);
            return rows.view(order, submission.priceAnew(rows, order));
        });
    }

    @Override
    public Order get(UUID id) {
        return in(rows -> {
            StoredOrder order = rows.get(id);
            return order.toOrder(rows.lines(order));
        });
    }

    @Override
    public Page<OrderSummary> list(OrderQuery query) {
        return in(rows -> OrderSearch.list(rows.scope(), query));
    }

    @Override
    public Order submit(UUID id, long version) {
        return in(rows -> {
            StoredOrder order = locked(rows, id, version);
            requireNotSubmitted(order);
            PricedContent content = submission.submit(rows, order);
            return rows.view(order, content.lines());
        });
    }

    @Override
    public Order cancel(UUID id, long version) {
        return in(rows -> {
            StoredOrder order = locked(rows, id, version);
            requireNotOnItsWay(order);
            order.cancel();
            submission.release(order);
            rows.note(order, "cancelled", "");
            announcements.tell(
                    UUID.fromString(order.channelId()),
                    order.id(),
                    "orders.cancel",
                    OrderEvents.CANCELLED,
                    Map.of("number", order.number()));
            return rows.view(order);
        });
    }

    @Override
    public List<HistoryEntry> history(UUID id) {
        return in(rows -> rows.history(rows.get(id)));
    }

    private <T> T in(Function<OrderRows, T> work) {
        return repository.in(scope -> work.apply(new OrderRows(scope, clock)));
    }

    private StoredOrder locked(OrderRows rows, UUID id, long version) {
        StoredOrder order = rows.lock(id);
        buyers.requireMayPlaceFor(order.buyer());
        OrderRows.requireVersion(order, version);
        return order;
    }

    private PricedContent content(Buyer buyer, OrderDraft draft) {
        Violations violations = draftCheck.check(buyer, draft);
        return pricing.price(buyer, draft.lines(), violations);
    }

    private static void requireEditable(StoredOrder order) {
        if (!EDITABLE.contains(order.state())) {
            throw notADraft();
        }
    }

    private static void requireSameBuyerIfNumbered(StoredOrder order, Buyer buyer) {
        if (!order.number().isEmpty() && !buyer.id().equals(order.buyer())) {
            throw new Conflict(
                    "orders.customer-fixed",
                    "The order has a number and stays its customer's: make a new order for the other one.");
        }
    }

    /** An order that awaits approval may be submitted again: its guards then judge whoever does it. */
    private static void requireNotSubmitted(StoredOrder order) {
        if (order.state() != OrderState.AWAITING_APPROVAL) {
            requireEditable(order);
        }
    }

    /** Until the first request may have left, the exchange asks for the state before it sends, under the same lock. */
    private static void requireNotOnItsWay(StoredOrder order) {
        if (order.state() != OrderState.SUBMITTED) {
            requireNotSubmitted(order);
        } else if (order.transfer().state() != TransferState.QUEUED) {
            throw new Conflict(
                    "orders.in-transfer",
                    "The order is on its way to the supplier, who may have it already: wait for the answer, then ask"
                            + " the supplier.");
        }
    }

    private static Conflict notADraft() {
        return new Conflict("orders.not-a-draft", "The order was submitted or cancelled already: it stays as it is.");
    }
}

package org.webnav.orders.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Money;
import org.webnav.platform.api.Page;

/**
 * The orders that the caller may see. What breaks a rule is an {@link org.webnav.platform.api.Invalid} with a violation
 * per line ({@code lines[0].item}); a change that came too late a {@link org.webnav.platform.api.Conflict}.
 */
@ProviderType
public interface Orders {

    /** Checks and prices every line and keeps the draft. */
    Order create(OrderDraft draft);

    /** Checks and prices every line as {@link #create} does, and keeps nothing. */
    Simulation simulate(OrderDraft draft);

    /** What an order would be. */
    record Simulation(List<Order.Line> lines, Money amount, Money amountIncludingVat) {}

    /**
     * Replaces the content of a draft, or of an order that the ERP refused, and prices it anew. A refused order stays
     * its customer's.
     *
     * @param version the version that the change was made upon; -1 for whatever it is
     * @throws org.webnav.platform.api.Conflict code {@code orders.changed-meanwhile} or {@code orders.not-a-draft}
     */
    Order change(UUID id, long version, OrderDraft draft);

    /**
     * Prices a draft, a refused order or one that awaits approval anew and leaves all else as it is. An order whose prices
     * still hold keeps its version.
     *
     * @param version the version that the caller saw; -1 for whatever it is
     * @throws org.webnav.platform.api.Conflict code {@code orders.changed-meanwhile} or {@code orders.not-a-draft}
     */
    Order reprice(UUID id, long version);

    /** @throws org.webnav.platform.api.NotFound code {@code orders.no-such-order}, also when out of sight */
    Order get(UUID id);

    Page<OrderSummary> list(OrderQuery query);

    /**
     * Prices anew, asks every guard, numbers the order and hands it over for transfer, all in one transaction. An order
     * that the ERP refused keeps its number and goes under a new reference.
     *
     * @throws org.webnav.platform.api.Conflict code of the guard, for example {@code orders.credit-exceeded}, or
     *     {@code orders.prices-changed} when the total or a line costs something else than the order says: see
     *     {@link #reprice}; a violation for each such line
     */
    Order submit(UUID id, long version);

    /**
     * Until the first request to the ERP may have left, and after the ERP refused; never sent afterwards.
     *
     * @throws org.webnav.platform.api.Conflict code {@code orders.in-transfer} or {@code orders.not-a-draft}
     */
    Order cancel(UUID id, long version);

    /** What happened to an order, oldest first. */
    List<HistoryEntry> history(UUID id);

    /** @param what stable word, for example {@code submitted}; a screen translates it */
    record HistoryEntry(Instant at, String what, String who, String detail) {}
}

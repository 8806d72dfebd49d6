package org.webnav.orders.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import javax.persistence.Version;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.OrderSummary;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.Money;
import org.webnav.platform.persistence.OrganisationScoped;

/** Head of an order; the buyer is the organisation whose row it is. */
@Entity
@Table(schema = "orders", name = "orders")
@IdClass(OrderKey.class)
public class StoredOrder implements OrganisationScoped {

    private static final int LONGEST_NAME = 200;

    @Id
    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "id")
    private String id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "seller_id")
    private String sellerId;

    @Column(name = "number")
    private String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private OrderState state = OrderState.DRAFT;

    @Column(name = "customer_number")
    private String customerNumber;

    @Column(name = "customer_name")
    private String customerName;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_by_name")
    private String placedByName;

    @Column(name = "on_behalf")
    private int onBehalf;

    @Embedded
    private StoredTerms terms;

    @Column(name = "line_count")
    private int lineCount;

    /** Besides numbering the entries it makes the row's version grow when only lines changed. */
    @Column(name = "history_count")
    private int historyCount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "amount_including_vat")
    private BigDecimal amountIncludingVat;

    @Embedded
    private StoredTransfer transfer = StoredTransfer.none();

    @Convert(converter = InstantColumn.class)
    @Column(name = "created")
    private Instant created;

    @Convert(converter = InstantColumn.class)
    @Column(name = "submitted")
    private Instant submitted;

    protected StoredOrder() {}

    StoredOrder(UUID id, Caller placedBy, Buyer buyer, Instant created) {
        this.id = id.toString();
        this.channelId = placedBy.channel().toString();
        this.placedBy = placedBy.user().toString();
        this.placedByName = Texts.atMost(LONGEST_NAME, placedBy.name());
        this.created = created;
        buyFor(buyer);
    }

    final void buyFor(Buyer buyer) {
        organisationId = buyer.id().toString();
        sellerId = buyer.relation().seller().toString();
        customerNumber = buyer.relation().number();
        customerName = Texts.atMost(LONGEST_NAME, buyer.organisation().name());
        onBehalf = buyer.onBehalf() ? 1 : 0;
    }

    void agree(StoredTerms newTerms) {
        terms = newTerms;
    }

    void price(PricedContent content) {
        lineCount = content.lines().size();
        currency = content.amount().currency();
        amount = PricedContent.kept(amount, content.amount().amount());
        amountIncludingVat = PricedContent.kept(
                amountIncludingVat, content.amountIncludingVat().amount());
    }

    void become(OrderState newState) {
        state = newState;
    }

    void submit(String newNumber, String reference, Instant at) {
        state = OrderState.SUBMITTED;
        number = newNumber;
        submitted = at;
        transfer.queue(reference);
    }

    /** Every submission has a reference of its own, so that what the ERP finds under it is what was sent. */
    String nextReference() {
        String last = transfer.reference();
        return last.isEmpty() ? OrderReference.of(id()) : OrderReference.after(last);
    }

    void cancel() {
        state = OrderState.CANCELLED;
        transfer.withdraw();
    }

    int nextHistoryEntry() {
        return ++historyCount;
    }

    @Override
    public String channelId() {
        return channelId;
    }

    @Override
    public String organisationId() {
        return organisationId;
    }

    String key() {
        return id;
    }

    UUID id() {
        return UUID.fromString(id);
    }

    UUID buyer() {
        return UUID.fromString(organisationId);
    }

    String sellerId() {
        return sellerId;
    }

    long version() {
        return version;
    }

    String number() {
        return Texts.orEmpty(number);
    }

    OrderState state() {
        return state;
    }

    Money amountIncludingVat() {
        return new Money(amountIncludingVat, currency);
    }

    StoredTerms terms() {
        return terms;
    }

    StoredTransfer transfer() {
        return transfer;
    }

    Order toOrder(List<Order.Line> lines) {
        return toOrder(lines, terms.comment());
    }

    Order toOrderForErp(List<Order.Line> lines) {
        return toOrder(WrittenOut.lines(lines), WrittenOut.comment(terms.comment(), lines));
    }

    private Order toOrder(List<Order.Line> lines, String comment) {
        return new Order(
                id(),
                version,
                number(),
                state,
                UUID.fromString(sellerId),
                buyer(),
                customerNumber,
                customerName,
                UUID.fromString(placedBy),
                placedByName,
                onBehalf == 1,
                terms.customerReference(),
                terms.deliveryAddress(),
                terms.wantedDate(),
                comment,
                List.copyOf(lines),
                new Money(amount, currency),
                amountIncludingVat(),
                transfer.toTransfer(),
                created,
                submitted);
    }

    OrderSummary toSummary() {
        return new OrderSummary(
                id(),
                number(),
                state,
                buyer(),
                customerNumber,
                customerName,
                terms.customerReference(),
                lineCount,
                new Money(amount, currency),
                amountIncludingVat(),
                transfer.state(),
                transfer.erpNumber(),
                created,
                submitted);
    }
}

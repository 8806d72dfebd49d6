package org.webnav.orders.core;

import java.math.BigDecimal;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.webnav.orders.api.Order;
import org.webnav.platform.persistence.ChannelScoped;

/** A line of an order; reached only through an order that is in sight. */
@Entity
@Table(schema = "orders", name = "order_lines")
@IdClass(PartKey.class)
public class StoredLine implements ChannelScoped {

    @Id
    @Column(name = "channel_id")
    private String channelId;

    @Id
    @Column(name = "order_id")
    private String orderId;

    @Id
    @Column(name = "line_number")
    private int number;

    @Column(name = "item")
    private String item;

    @Column(name = "variant")
    private String variant;

    @Column(name = "description")
    private String description;

    @Column(name = "unit")
    private String unit;

    @Column(name = "quantity")
    private BigDecimal quantity;

    @Column(name = "base_quantity")
    private BigDecimal baseQuantity;

    @Column(name = "unit_price")
    private BigDecimal unitPrice;

    @Column(name = "line_discount_percent")
    private BigDecimal lineDiscountPercent;

    @Column(name = "line_amount")
    private BigDecimal lineAmount;

    @Column(name = "vat_percent")
    private BigDecimal vatPercent;

    @Column(name = "line_amount_including_vat")
    private BigDecimal lineAmountIncludingVat;

    protected StoredLine() {}

    StoredLine(StoredOrder order, Order.Line line) {
        channelId = order.channelId();
        orderId = order.key();
        number = line.number();
        take(line);
    }

    final void take(Order.Line line) {
        item = line.item();
        variant = line.variant();
        description = line.description();
        unit = line.unit();
        quantity = changed(quantity, line.quantity());
        baseQuantity = changed(baseQuantity, line.baseQuantity());
        unitPrice = changed(unitPrice, line.unitPrice());
        lineDiscountPercent = changed(lineDiscountPercent, line.lineDiscountPercent());
        lineAmount = changed(lineAmount, line.lineAmount());
        vatPercent = changed(vatPercent, line.vatPercent());
        lineAmountIncludingVat = changed(lineAmountIncludingVat, line.lineAmountIncludingVat());
    }

    /** The stored value while it is the same number: 5 in the place of 5.0000 would be written as a change. */
    private static BigDecimal changed(BigDecimal stored, BigDecimal value) {
        return stored != null && value != null && stored.compareTo(value) == 0 ? stored : value;
    }

    @Override
    public String channelId() {
        return channelId;
    }

    Order.Line toLine() {
        return new Order.Line(
                number,
                item,
                variant,
                description,
                unit,
                quantity,
                baseQuantity,
                unitPrice,
                lineDiscountPercent,
                lineAmount,
                vatPercent,
                lineAmountIncludingVat);
    }
}

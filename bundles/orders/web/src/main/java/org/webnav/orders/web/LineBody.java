package org.webnav.orders.web;

import java.math.BigDecimal;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.orders.api.OrderDraft;

/**
 * A line as the client sends it.
 *
 * @param unit empty or absent for the item's sales unit
 */
public record LineBody(
        @NotNull @Size(max = 20) String item,
        @Size(max = 10) String variant,
        @NotNull BigDecimal quantity,
        @Size(max = 10) String unit) {

    OrderDraft.Line toLine() {
        return new OrderDraft.Line(item, variant, quantity, unit);
    }
}

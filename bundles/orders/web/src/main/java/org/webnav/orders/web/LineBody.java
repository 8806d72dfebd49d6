package org.webnav.orders.web;

import java.math.BigDecimal;
import java.util.Map;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.catalog.api.Kits;
import org.webnav.orders.api.OrderDraft;

/**
 * A line as the client sends it.
 *
 * @param unit empty or absent for the item's sales unit
 * @param kit what shall fill the slots of a kit: slot to item, an empty item for none; absent for what comes first
 */
public record LineBody(
        @NotNull @Size(max = 20) String item,
        @Size(max = 10) String variant,
        @NotNull BigDecimal quantity,
        @Size(max = 10) String unit,
        @Size(max = Kits.MOST_SLOTS) Map<@NotNull @Size(max = 20) String, @NotNull @Size(max = 20) String> kit) {

    OrderDraft.Line toLine() {
        return new OrderDraft.Line(item, variant, quantity, unit, kit);
    }
}

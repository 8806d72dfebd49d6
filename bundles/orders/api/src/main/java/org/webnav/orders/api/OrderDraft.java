package org.webnav.orders.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a buyer wants, to create or change a draft.
 *
 * @param buyer the organisation to order for; null for the caller's own
 * @param lines at most 1,000
 */
public record OrderDraft(
        UUID buyer,
        String customerReference,
        String deliveryAddress,
        LocalDate wantedDate,
        String comment,
        List<Line> lines) {

    /** @param unit unit code, empty for the item's sales unit */
    public record Line(String item, String variant, BigDecimal quantity, String unit) {}
}

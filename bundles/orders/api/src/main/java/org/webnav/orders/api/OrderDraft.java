package org.webnav.orders.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    /**
     * @param unit unit code, empty for the item's sales unit
     * @param kit what the buyer chose in the slots of a kit: slot to item, an empty item for a slot that shall stay empty;
     *     the first choice is taken where nothing is said. Empty for what is no kit
     */
    public record Line(String item, String variant, BigDecimal quantity, String unit, Map<String, String> kit) {

        public Line {
            kit = kit == null ? Map.of() : Map.copyOf(kit);
        }

        /** Of a plain item, or a kit as it comes. */
        public Line(String item, String variant, BigDecimal quantity, String unit) {
            this(item, variant, quantity, unit, Map.of());
        }
    }
}

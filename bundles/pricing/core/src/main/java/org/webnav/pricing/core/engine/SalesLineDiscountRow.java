package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A row of table 7004 "Sales Line Discount".
 *
 * @param id the caller's name of the row, given back in {@link Candidate}
 * @param target whether the code is an item or an item discount group
 * @param code item number or item discount group
 * @param scope where the row is valid
 * @param percent line discount in per cent
 */
public record SalesLineDiscountRow(String id, Target target, String code, RowScope scope, BigDecimal percent) {

    /** What the discount is given on, in the order of Navision's option field. */
    public enum Target {
        ITEM,
        ITEM_DISCOUNT_GROUP
    }

    public SalesLineDiscountRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(percent, "percent");
        code = Codes.normal(code);
    }

    boolean isMeantFor(ItemCard item) {
        String wanted = target == Target.ITEM ? item.number() : item.discountGroup();
        return !wanted.isEmpty() && wanted.equals(code);
    }
}

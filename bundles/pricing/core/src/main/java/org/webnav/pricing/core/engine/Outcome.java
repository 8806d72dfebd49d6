package org.webnav.pricing.core.engine;

/** Why a candidate decides the price or the discount, or why it does not. */
public enum Outcome {
    /** It is the answer. */
    WON,
    /** The row is meant for another item or item discount group. */
    OTHER_ITEM,
    /** The row is meant for another customer or group, or for a campaign that is not activated for the customer. */
    OTHER_CUSTOMER,
    /** The row is meant for another variant. */
    OTHER_VARIANT,
    /** The row is in another currency than the document. */
    OTHER_CURRENCY,
    /** The row is in another unit of measure than the line. */
    OTHER_UNIT,
    /** The row starts after the date of the line. */
    NOT_STARTED,
    /** The row ended before the date of the line. */
    ENDED,
    /** The quantity does not reach the row's minimum. */
    BELOW_MINIMUM_QUANTITY,
    /** Another row names the document's currency or the line's variant, which counts more than the figure. */
    LESS_SPECIFIC,
    /** An equally specific row gives the buyer at least as much. */
    NOT_BETTER,
    /** The row's price is zero, which means "not set" beside another row. */
    PRICE_NOT_SET,
    /** The discount is the best one, but the chosen price does not allow a line discount. */
    NO_LINE_DISCOUNT_ALLOWED,
    /** The item card is not asked because a price row applies, even if the card is cheaper. */
    ROW_APPLIES,
    /** The row is not active (a draft), so it takes no part. */
    NOT_ACTIVE
}

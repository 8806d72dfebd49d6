package org.webnav.pricing.api;

import java.math.BigDecimal;

/**
 * What a price is asked for.
 *
 * @param unit unit code, empty for the item's sales unit
 * @param quantity in that unit; negative for returns
 */
public record PriceLine(String item, String variant, String unit, BigDecimal quantity) {}

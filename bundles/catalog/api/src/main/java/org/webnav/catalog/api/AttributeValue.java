package org.webnav.catalog.api;

import java.math.BigDecimal;

/**
 * What an item has for an attribute. A list attribute with several options has several values.
 *
 * @param attribute code
 * @param text option code, free text, {@code true} or {@code false}, or an ISO date; empty for numbers
 * @param from of a number, in the attribute's unit; null for others
 * @param to end of a range of numbers, equal to {@code from} when it is one number; null for others
 */
public record AttributeValue(String attribute, String text, BigDecimal from, BigDecimal to) {

    public static AttributeValue text(String attribute, String text) {
        return new AttributeValue(attribute, text, null, null);
    }

    public static AttributeValue number(String attribute, BigDecimal from, BigDecimal to) {
        return new AttributeValue(attribute, "", from, to);
    }

    public boolean isNumber() {
        return from != null;
    }
}

package org.webnav.pricing.core.rows;

import java.util.SortedSet;

/**
 * Whose rows of a price table may be looked at: those for everybody, for the customer, for its group and for its
 * campaigns. Rows are taken from memory through {@link KeyedRows#of} alone, so that nobody's prices reach another.
 *
 * @param group price group of the customer for prices, discount group for discounts
 */
public record Audience(String customer, String group, SortedSet<String> campaigns) {}

package org.webnav.orders.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Divides an amount of money so that nothing is lost: in proportion to weights, each share rounded down to the smallest
 * coin, and what is left over on the share of the largest weight, the first of equal ones. Without any weight the shares
 * are equal.
 */
final class Shares {

    private Shares() {}

    /** @param decimals of the currency */
    static List<BigDecimal> of(BigDecimal amount, List<BigDecimal> weights, int decimals) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> counted = sum.signum() == 0 ? Collections.nCopies(weights.size(), BigDecimal.ONE) : weights;
        BigDecimal whole = sum.signum() == 0 ? BigDecimal.valueOf(weights.size()) : sum;
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal rest = amount;
        for (BigDecimal weight : counted) {
            BigDecimal share = amount.multiply(weight).divide(whole, decimals, RoundingMode.DOWN);
            shares.add(share);
            rest = rest.subtract(share);
        }
        int largest = counted.indexOf(Collections.max(counted));
        shares.set(largest, shares.get(largest).add(rest));
        return shares;
    }
}

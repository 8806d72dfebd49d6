package org.webnav.pricing.core.simulate;

import java.math.BigDecimal;
import java.util.List;
import org.webnav.pricing.core.engine.Candidate;
import org.webnav.pricing.core.engine.PriceAnswer;

/**
 * The answer of a simulation; for the figures see {@link PriceAnswer}.
 *
 * @param candidates every row by its place in the document ({@code prices[2]}) and the item card, with its fate
 * @param ignoredFields paths of fields that mean nothing here, for example because of a typing error
 */
public record SimulatedPrice(
        BigDecimal unitPrice,
        BigDecimal lineDiscountPct,
        BigDecimal lineDiscountAmount,
        BigDecimal lineAmount,
        boolean allowLineDisc,
        boolean allowInvoiceDisc,
        List<Candidate> candidates,
        List<String> ignoredFields) {

    public SimulatedPrice {
        candidates = List.copyOf(candidates);
        ignoredFields = List.copyOf(ignoredFields);
    }

    static SimulatedPrice of(PriceAnswer answer, List<Candidate> candidates, List<String> ignoredFields) {
        return new SimulatedPrice(
                answer.unitPrice(),
                answer.lineDiscountPercent(),
                answer.lineDiscountAmount(),
                answer.lineAmount(),
                answer.allowLineDiscount(),
                answer.allowInvoiceDiscount(),
                candidates,
                ignoredFields);
    }
}

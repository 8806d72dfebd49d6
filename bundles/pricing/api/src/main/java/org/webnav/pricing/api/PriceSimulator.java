package org.webnav.pricing.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * "What would this cost?" for price rows that come with the question: nothing is stored or read. The rule is that of
 * {@link Prices}. Input is a JSON object as a map; its fields are those of the cases in the integrator's guide. Numbers
 * are {@code BigDecimal} or text. Thread safe.
 */
@ProviderType
public interface PriceSimulator {

    /**
     * @param input {@code item}, {@code date} and {@code qty} are needed, {@code prices} and {@code discounts} hold rows
     * @throws org.webnav.platform.api.Invalid with one violation per field that is missing or cannot be read
     */
    SimulatedLine price(Map<String, ?> input);

    /**
     * @param input {@code lines}, {@code rows}, {@code currency}, {@code currencyFactor}
     * @throws org.webnav.platform.api.Invalid with one violation per field that is missing or cannot be read
     */
    SimulatedInvoiceDiscount invoiceDiscount(Map<String, ?> input);

    /** @param ignoredFields paths of fields that mean nothing here, for example because of a typing error */
    record SimulatedLine(
            BigDecimal unitPrice,
            BigDecimal lineDiscountPct,
            BigDecimal lineDiscountAmount,
            BigDecimal lineAmount,
            boolean allowLineDisc,
            boolean allowInvoiceDisc,
            List<SimulatedRow> candidates,
            List<String> ignoredFields) {

        public SimulatedLine {
            candidates = List.copyOf(candidates);
            ignoredFields = List.copyOf(ignoredFields);
        }
    }

    /**
     * @param kind {@code price}, {@code discount} or {@code item-card}
     * @param row place of the row in the input, for example {@code prices[2]}; the item number for the item card
     * @param value unit price as converted for the document, or per cent
     * @param outcome {@code won} or {@code lost}
     * @param reason as in {@link Prices.Candidate}
     */
    record SimulatedRow(String kind, String row, BigDecimal value, String outcome, String reason) {}

    /**
     * @param invDiscBase amount of the lines that allow invoice discount
     * @param discountPct of the row that the base reaches
     * @param serviceCharge of the row that the amount of all lines reaches
     */
    record SimulatedInvoiceDiscount(
            BigDecimal invDiscBase,
            BigDecimal discountPct,
            BigDecimal invoiceDiscountAmount,
            BigDecimal serviceCharge) {}
}

package org.webnav.settlement.api;

import java.math.BigDecimal;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Answers what the credit and blocking rules say about given figures, without touching anybody's account: for staff who
 * compare with Navision. Rules: Navision page 343, codeunit 312 and table 18.
 */
@ProviderType
public interface CreditSimulator {

    /** What Navision's page 151 knows of a bill-to customer, in local currency; null counts as zero. */
    record Figures(
            BigDecimal balance,
            BigDecimal balanceDue,
            BigDecimal outstandingOrders,
            BigDecimal shippedNotInvoiced,
            BigDecimal outstandingInvoices,
            BigDecimal outstandingInvoicesFromShipments,
            BigDecimal returnReceivedNotInvoiced,
            BigDecimal outstandingReturnOrders,
            BigDecimal invoicedPrepayments) {

        public Figures {
            balance = orZero(balance);
            balanceDue = orZero(balanceDue);
            outstandingOrders = orZero(outstandingOrders);
            shippedNotInvoiced = orZero(shippedNotInvoiced);
            outstandingInvoices = orZero(outstandingInvoices);
            outstandingInvoicesFromShipments = orZero(outstandingInvoicesFromShipments);
            returnReceivedNotInvoiced = orZero(returnReceivedNotInvoiced);
            outstandingReturnOrders = orZero(outstandingReturnOrders);
            invoicedPrepayments = orZero(invoicedPrepayments);
        }

        private static BigDecimal orZero(BigDecimal value) {
            return value == null ? BigDecimal.ZERO : value;
        }
    }

    /**
     * @param creditWarnings Navision's setup: {@code Both Warnings} (also when empty), {@code Credit Limit},
     *     {@code Overdue Balance} or {@code No Warning}
     * @param creditLimit 0 means unlimited
     * @param document amount with VAT of a document that is not in the figures
     */
    record CreditCase(String creditWarnings, BigDecimal creditLimit, Figures figures, BigDecimal document) {}

    /**
     * @param warnings {@code CREDIT_LIMIT} and {@code OVERDUE}, in this order
     * @param availableCredit what the customer card shows: without the document, 0 when unlimited
     */
    record CreditAnswer(BigDecimal exposure, List<String> warnings, BigDecimal availableCredit) {}

    /**
     * @param blocked {@code Ship}, {@code Invoice}, {@code All} or blank
     * @param documentType Navision's word, for example {@code Return Order}
     * @param posting false while a document is made or changed
     */
    record BlockingCase(
            String blocked, boolean privacyBlocked, String documentType, boolean shipping, boolean posting) {}

    /** @throws org.webnav.platform.api.Invalid when a word is not known */
    CreditAnswer credit(CreditCase input);

    /**
     * @return {@code OK}, {@code ERROR} or {@code ERROR_PRIVACY_BLOCKED}
     * @throws org.webnav.platform.api.Invalid when a word is not known
     */
    String blocking(BlockingCase input);
}

package org.webnav.settlement.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.math.BigDecimal;
import javax.validation.constraints.Digits;
import javax.validation.constraints.Size;
import org.webnav.settlement.api.CreditSimulator.BlockingCase;
import org.webnav.settlement.api.CreditSimulator.CreditCase;
import org.webnav.settlement.api.CreditSimulator.Figures;

/**
 * Figures for the credit rule, or, when a document type is given, a case for the blocking rule. Names follow Navision's
 * fields; amounts that are left out are zero.
 */
record SimulationRequest(
        @Size(max = 30) String creditWarnings,
        @Digits(integer = 15, fraction = 6) BigDecimal creditLimitLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal balanceLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal balanceDueLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal outstandingOrdersLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal shippedNotInvoicedLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal outstandingInvoicesLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal outstandingInvoiceAmountFromShipmentLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal returnRcdNotInvdLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal outstandingReturnOrdersLCY,
        @JsonAlias({"invoicedPrepaymentsLCY", "invoicedPrepaymentLCY", "invoicedPrepmtLCY"})
                @Digits(integer = 15, fraction = 6)
                BigDecimal invoicedPrepmtAmountLCY,
        @Digits(integer = 15, fraction = 6) BigDecimal deltaOfThisDocumentLCY,
        @Size(max = 20) String blocked,
        Boolean privacyBlocked,
        @Size(max = 30) String documentType,
        Boolean shipping,
        Boolean posting) {

    boolean aboutBlocking() {
        return documentType != null;
    }

    CreditCase creditCase() {
        Figures figures = new Figures(
                balanceLCY,
                balanceDueLCY,
                outstandingOrdersLCY,
                shippedNotInvoicedLCY,
                outstandingInvoicesLCY,
                outstandingInvoiceAmountFromShipmentLCY,
                returnRcdNotInvdLCY,
                outstandingReturnOrdersLCY,
                invoicedPrepmtAmountLCY);
        return new CreditCase(creditWarnings, creditLimitLCY, figures, deltaOfThisDocumentLCY);
    }

    BlockingCase blockingCase() {
        return new BlockingCase(
                blocked,
                Boolean.TRUE.equals(privacyBlocked),
                documentType,
                Boolean.TRUE.equals(shipping),
                Boolean.TRUE.equals(posting));
    }
}

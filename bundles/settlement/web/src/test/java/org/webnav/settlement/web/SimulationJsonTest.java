package org.webnav.settlement.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.webnav.settlement.api.CreditSimulator.BlockingCase;
import org.webnav.settlement.api.CreditSimulator.CreditAnswer;
import org.webnav.settlement.api.CreditSimulator.CreditCase;

public class SimulationJsonTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    public void readsEveryFigureUnderNavisionsName() throws IOException {
        CreditCase read = request(
                        """
                {"creditWarnings":"No Warning","creditLimitLCY":10000,"balanceLCY":1,"balanceDueLCY":2.02,
                 "outstandingOrdersLCY":3,"shippedNotInvoicedLCY":4,"outstandingInvoicesLCY":5,
                 "outstandingInvoiceAmountFromShipmentLCY":6,"returnRcdNotInvdLCY":7,"outstandingReturnOrdersLCY":8,
                 "invoicedPrepmtAmountLCY":9,"deltaOfThisDocumentLCY":2000.01}""")
                .creditCase();

        assertThat(read.creditWarnings()).isEqualTo("No Warning");
        assertThat(read.creditLimit()).isEqualByComparingTo("10000");
        assertThat(read.document()).isEqualByComparingTo("2000.01");
        assertThat(read.figures().balance()).isEqualByComparingTo("1");
        assertThat(read.figures().balanceDue()).isEqualByComparingTo("2.02");
        assertThat(read.figures().outstandingOrders()).isEqualByComparingTo("3");
        assertThat(read.figures().shippedNotInvoiced()).isEqualByComparingTo("4");
        assertThat(read.figures().outstandingInvoices()).isEqualByComparingTo("5");
        assertThat(read.figures().outstandingInvoicesFromShipments()).isEqualByComparingTo("6");
        assertThat(read.figures().returnReceivedNotInvoiced()).isEqualByComparingTo("7");
        assertThat(read.figures().outstandingReturnOrders()).isEqualByComparingTo("8");
        assertThat(read.figures().invoicedPrepayments()).isEqualByComparingTo("9");
    }

    @Test
    public void takesADocumentTypeForABlockingCase() throws IOException {
        SimulationRequest read = request(
                """
                {"blocked":" ","privacyBlocked":true,"documentType":"Order","shipping":false,"posting":true}""");

        assertThat(read.aboutBlocking()).isTrue();
        assertThat(read.blockingCase()).isEqualTo(new BlockingCase(" ", true, "Order", false, true));
    }

    @Test
    public void answersOnlyThePartThatWasAsked() throws IOException {
        CreditAnswer answer = new CreditAnswer(BigDecimal.ONE, List.of(), BigDecimal.ZERO);

        assertThat(json.writeValueAsString(SimulationAnswer.of("OK"))).isEqualTo("{\"outcome\":\"OK\"}");
        assertThat(json.readTree(json.writeValueAsString(SimulationAnswer.of(answer)))
                        .fieldNames())
                .toIterable()
                .containsExactly("exposureLCY", "warnings", "availableCreditLCY");
    }

    private SimulationRequest request(String text) throws IOException {
        return json.readValue(text, SimulationRequest.class);
    }
}

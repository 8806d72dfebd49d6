package org.webnav.settlement.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.webnav.platform.api.Invalid;
import org.webnav.settlement.api.CreditSimulator.BlockingCase;
import org.webnav.settlement.api.CreditSimulator.CreditCase;
import org.webnav.settlement.api.CreditSimulator.Figures;

/** Every published case of credit limit and blocking. */
public class RuleCasesTest {

    private final RuleSimulator simulator = new RuleSimulator();

    @Test
    public void answersEveryCreditCase() throws IOException {
        for (JsonNode credit : cases("creditCases")) {
            var answer = simulator.credit(input(credit.get("input")));

            JsonNode expected = credit.get("expected");
            String id = credit.get("id").asText();
            assertThat(answer.exposure()).as(id).isEqualByComparingTo(decimal(expected, "exposureLCY"));
            assertThat(answer.availableCredit()).as(id).isEqualByComparingTo(decimal(expected, "availableCreditLCY"));
            List<String> warnings = new ArrayList<>();
            expected.get("warnings").forEach(warning -> warnings.add(warning.asText()));
            assertThat(answer.warnings()).as(id).isEqualTo(warnings);
        }
    }

    @Test
    public void answersEveryBlockingCase() throws IOException {
        for (JsonNode blocking : cases("blockedCases")) {
            String outcome = simulator.blocking(new BlockingCase(
                    blocking.get("blocked").asText(),
                    blocking.path("privacyBlocked").asBoolean(),
                    blocking.get("documentType").asText(),
                    blocking.get("shipping").asBoolean(),
                    blocking.get("posting").asBoolean()));

            assertThat(outcome)
                    .as(blocking.get("id").asText())
                    .isEqualTo(blocking.get("expected").asText());
        }
    }

    @Test
    public void warnsOfOverdueOnlyWhenTheSetupSaysSo() {
        assertThat(overdueUnder(null)).containsExactly("CREDIT_LIMIT", "OVERDUE");
        assertThat(overdueUnder("Overdue Balance")).containsExactly("OVERDUE");
        assertThat(overdueUnder("No Warning")).isEmpty();
        assertThatThrownBy(() -> overdueUnder("Sometimes")).isInstanceOf(Invalid.class);
    }

    private List<String> overdueUnder(String setup) {
        Figures figures =
                new Figures(new BigDecimal("1500"), new BigDecimal("0.01"), null, null, null, null, null, null, null);
        return simulator
                .credit(new CreditCase(setup, new BigDecimal("1000"), figures, null))
                .warnings();
    }

    private static JsonNode cases(String name) throws IOException {
        try (InputStream in = RuleCasesTest.class.getResourceAsStream("/settlement/credit-limit-cases.json")) {
            JsonNode cases = new ObjectMapper().readTree(in).get(name);
            assertThat(cases).isNotEmpty();
            return cases;
        }
    }

    private static CreditCase input(JsonNode input) {
        Figures figures = new Figures(
                decimal(input, "balanceLCY"),
                decimal(input, "balanceDueLCY"),
                decimal(input, "outstandingOrdersLCY"),
                decimal(input, "shippedNotInvoicedLCY"),
                decimal(input, "outstandingInvoicesLCY"),
                decimal(input, "outstandingInvoiceAmountFromShipmentLCY"),
                decimal(input, "returnRcdNotInvdLCY"),
                decimal(input, "outstandingReturnOrdersLCY"),
                null);
        return new CreditCase(
                input.path("creditWarnings").asText(),
                decimal(input, "creditLimitLCY"),
                figures,
                decimal(input, "deltaOfThisDocumentLCY"));
    }

    private static BigDecimal decimal(JsonNode node, String field) {
        return node.has(field) ? new BigDecimal(node.get(field).asText()) : null;
    }
}

package org.webnav.pricing.core.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.pricing.core.engine.InvoiceDiscountAnswer;

/** Cases of Navision's codeunit 60 and table 19. */
@RunWith(Parameterized.class)
public class InvoiceDiscountCasesTest {

    private final JsonNode node;

    public InvoiceDiscountCasesTest(String title, JsonNode node) {
        this.node = node;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> cases() {
        return Cases.parameters("invoice-discount-cases.json");
    }

    @Test
    public void answersAsNavisionDoes() {
        JsonNode expected = node.get("expected");
        InvoiceDiscountAnswer answer = new InvoiceDiscountSimulator().simulate(Cases.input(node));
        assertThat(answer.base()).isEqualByComparingTo(Cases.decimal(expected.get("invDiscBase")));
        assertThat(answer.percent()).isEqualByComparingTo(Cases.decimal(expected.get("discountPct")));
        assertThat(answer.discountAmount()).isEqualByComparingTo(Cases.decimal(expected.get("invoiceDiscountAmount")));
        assertThat(answer.serviceCharge()).isEqualByComparingTo(Cases.decimal(expected.get("serviceCharge")));
    }
}

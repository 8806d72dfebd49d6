package org.webnav.pricing.core.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Scenarios of Microsoft's tests of price calculation, answers of the V15 engine. */
@RunWith(Parameterized.class)
public class NavisionPriceCasesTest {

    private final JsonNode node;

    public NavisionPriceCasesTest(String title, JsonNode node) {
        this.node = node;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> cases() {
        return Cases.parameters("nav-price-cases.json");
    }

    @Test
    public void answersAsNavisionDoes() {
        JsonNode expected = node.get("expectedV15");
        SimulatedPrice price = new PriceSimulator().simulate(Cases.input(node));
        assertThat(price.unitPrice()).isEqualByComparingTo(Cases.decimal(expected.get("unitPrice")));
        assertThat(price.lineDiscountPct()).isEqualByComparingTo(Cases.decimal(expected.get("lineDiscountPct")));
        assertThat(price.lineDiscountAmount()).isEqualByComparingTo(Cases.decimal(expected.get("lineDiscountAmount")));
        assertThat(price.lineAmount()).isEqualByComparingTo(Cases.decimal(expected.get("lineAmount")));
        assertThat(price.allowLineDisc())
                .isEqualTo(expected.get("allowLineDisc").asBoolean());
        assertThat(price.ignoredFields()).isEmpty();
    }
}

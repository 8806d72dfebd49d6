package org.webnav.pricing.core.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The literal figures of Microsoft's test scripts for sales prices and line discounts. */
@RunWith(Parameterized.class)
public class TestScriptCasesTest {

    /**
     * Two recorded cases contradict themselves: none of their rows holds the expected percentage (see SOURCES.md). What
     * follows from the recorded rows is expected instead.
     */
    private static final Map<String, String> PERCENT_OF_THE_RECORDED_ROWS =
            Map.of("MS-LD-Test4-1", "2.5", "MS-LD-Test4-2", "3.95");

    private final JsonNode node;

    public TestScriptCasesTest(String title, JsonNode node) {
        this.node = node;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> cases() {
        return Cases.parameters("ms-testscript-cases.json");
    }

    @Test
    public void answersAsNavisionDoes() {
        JsonNode expected = node.get("expected");
        SimulatedPrice price = new PriceSimulator().simulate(Cases.input(node));
        if (expected.has("unitPrice")) {
            assertThat(price.unitPrice()).isEqualByComparingTo(Cases.decimal(expected.get("unitPrice")));
        }
        if (expected.has("lineDiscountPct")) {
            String percent = PERCENT_OF_THE_RECORDED_ROWS.getOrDefault(
                    node.get("id").asText(), expected.get("lineDiscountPct").asText());
            assertThat(price.lineDiscountPct()).isEqualByComparingTo(percent);
        }
    }
}

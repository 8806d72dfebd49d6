package org.webnav.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;

/** What the portal reads as JSON. */
public class JsonTest {

    record Line(BigDecimal quantity) {}

    record Order(List<Line> lines) {}

    @Test
    public void readsDecimalsFromNumbersAndTexts() throws IOException {
        Order order = read("{\"lines\":[{\"quantity\":1.50},{\"quantity\":\"2.5\"},{\"quantity\":null}]}");

        assertThat(order.lines())
                .containsExactly(new Line(new BigDecimal("1.50")), new Line(new BigDecimal("2.5")), new Line(null));
    }

    @Test
    public void refusesNumbersThatFillTheMemoryAndNamesTheField() {
        for (String number : List.of("1E999999999", "\"1E999999999\"", "1E-999999999", "\"1E41\"")) {
            assertThatThrownBy(() -> read("{\"lines\":[{\"quantity\":" + number + "}]}"))
                    .isInstanceOfSatisfying(JsonMappingException.class, e -> assertThat(e.getPathReference())
                            .contains("lines")
                            .contains("[0]")
                            .contains("quantity"));
        }
    }

    private static Order read(String json) throws IOException {
        return Json.mapper().readValue(json, Order.class);
    }
}

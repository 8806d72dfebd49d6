package org.webnav.pricing.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.Test;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceTables.Fault;

/** Rows that people and files bring. */
public class RowCheckTest {

    private static final BigDecimal HUGE = new BigDecimal("1E999999999");

    @Test
    public void refusesNumbersThatFillTheMemoryInDeletionsToo() {
        VatRow row = new VatRow("DOMESTIC", "VAT25", HUGE, "NORMAL", java.time.LocalDate.of(2026, 1, 1));

        for (boolean delete : new boolean[] {false, true}) {
            assertThat(RowCheck.vat(0, row, delete))
                    .extracting(Fault::field, Fault::code)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("percent", "pricing.number-too-precise"));
        }
    }
}

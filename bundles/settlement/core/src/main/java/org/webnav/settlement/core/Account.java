package org.webnav.settlement.core;

import java.math.BigDecimal;
import java.time.Instant;
import org.webnav.settlement.api.CreditSimulator.Figures;
import org.webnav.settlement.core.rule.CreditRule;

/**
 * Credit account of a bill-to customer.
 *
 * @param asOf null when the ERP never gave figures
 * @param reserved orders that the figures do not count yet
 */
record Account(Figures figures, Instant asOf, BigDecimal reserved) {

    static final Account NEVER_FED =
            new Account(new Figures(null, null, null, null, null, null, null, null, null), null, BigDecimal.ZERO);

    BigDecimal exposure() {
        return CreditRule.exposure(figures, reserved);
    }
}

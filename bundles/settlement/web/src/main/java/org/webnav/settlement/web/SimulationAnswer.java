package org.webnav.settlement.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.webnav.settlement.api.CreditSimulator.CreditAnswer;

/** Either what the credit rule says, or the outcome of the blocking rule; the other part is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SimulationAnswer(BigDecimal exposureLCY, List<String> warnings, BigDecimal availableCreditLCY, String outcome) {

    static SimulationAnswer of(CreditAnswer answer) {
        return new SimulationAnswer(answer.exposure(), answer.warnings(), answer.availableCredit(), null);
    }

    static SimulationAnswer of(String outcome) {
        return new SimulationAnswer(null, null, null, outcome);
    }
}

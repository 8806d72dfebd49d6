package org.webnav.settlement.core;

import java.math.BigDecimal;
import org.osgi.service.component.annotations.Component;
import org.webnav.channel.api.Blocked;
import org.webnav.platform.api.Invalid;
import org.webnav.settlement.api.CreditSimulator;
import org.webnav.settlement.core.rule.BlockRule;
import org.webnav.settlement.core.rule.CreditRule;
import org.webnav.settlement.core.rule.CreditWarnings;
import org.webnav.settlement.core.rule.DocumentType;

/** Puts given figures to the rules. */
@Component
public final class RuleSimulator implements CreditSimulator {

    @Override
    public CreditAnswer credit(CreditCase input) {
        CreditWarnings setup = CreditWarnings.ofWord(input.creditWarnings())
                .orElseThrow(() -> unknown("creditWarnings", input.creditWarnings()));
        Figures figures = input.figures();
        BigDecimal limit = orZero(input.creditLimit());
        BigDecimal document = orZero(input.document());
        return new CreditAnswer(
                CreditRule.exposure(figures, document),
                CreditRule.warnings(setup, figures, limit, document),
                CreditRule.availableCredit(figures, limit));
    }

    @Override
    public String blocking(BlockingCase input) {
        DocumentType document = DocumentType.ofWord(input.documentType())
                .orElseThrow(() -> unknown("documentType", input.documentType()));
        return BlockRule.check(
                        blocked(input.blocked()), input.privacyBlocked(), document, input.shipping(), input.posting())
                .name();
    }

    private static Blocked blocked(String word) {
        return switch (word == null ? "" : word.strip()) {
            case "" -> Blocked.NONE;
            case "Ship" -> Blocked.SHIP;
            case "Invoice" -> Blocked.INVOICE;
            case "All" -> Blocked.ALL;
            default -> throw unknown("blocked", word);
        };
    }

    private static BigDecimal orZero(BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    private static Invalid unknown(String field, String word) {
        return new Invalid("settlement.unknown-word", "The value \"" + word + "\" of " + field + " is not known.");
    }
}

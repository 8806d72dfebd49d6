package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Scopes that differ from "everybody, always" in one thing. */
final class Scopes {

    private Scopes() {}

    static RowScope all() {
        return RowScope.of(SalesType.ALL, "");
    }

    static RowScope customer() {
        return RowScope.of(SalesType.CUSTOMER, "10000");
    }

    static RowScope group(String code) {
        return RowScope.of(SalesType.GROUP, code);
    }

    static RowScope campaign(String code) {
        return RowScope.of(SalesType.CAMPAIGN, code);
    }

    static RowScope currency(String code) {
        return in(code, "");
    }

    static RowScope variant(String code) {
        return in("", code);
    }

    static RowScope in(String currency, String variant) {
        return new RowScope(SalesType.ALL, "", null, currency, variant, "", BigDecimal.ZERO, null);
    }

    static RowScope from(String minimum, String unit) {
        return new RowScope(SalesType.ALL, "", null, "", "", unit, new BigDecimal(minimum), null);
    }

    static RowScope between(LocalDate start, LocalDate end) {
        return new RowScope(SalesType.ALL, "", start, "", "", "", BigDecimal.ZERO, end);
    }
}

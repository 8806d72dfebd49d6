package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.pricing.core.engine.DocumentVat;
import org.webnav.pricing.core.engine.PriceVat;
import org.webnav.pricing.core.engine.VatCalculation;

/** The VAT posting setup of a channel: a few dozen rows. A combination that is not set up has no VAT. */
final class VatSetup {

    private static final Rate NONE = new Rate(BigDecimal.ZERO, VatCalculation.NORMAL);

    private final Map<List<String>, Rate> rates;

    private VatSetup(Map<List<String>, Rate> rates) {
        this.rates = rates;
    }

    private record Rate(BigDecimal percent, VatCalculation calculation) {}

    static VatSetup read(Connection connection, String channel) throws SQLException {
        Map<List<String>, Rate> rates = new HashMap<>();
        new Sql()
                .add(
                        "select business_group, product_group, vat_percent, calculation from pricing.vat_rates"
                                + " where channel_id = ?",
                        channel)
                .list(
                        connection,
                        row -> rates.put(
                                List.of(row.getString(1), row.getString(2)),
                                new Rate(plain(row.getBigDecimal(3)), VatCalculation.valueOf(row.getString(4)))));
        return new VatSetup(rates);
    }

    DocumentVat ofDocument(Trade trade, String productGroup) {
        Rate rate = rate(trade.vatGroup(), productGroup);
        return new DocumentVat(trade.pricesIncludeVat(), trade.vatGroup(), rate.percent(), rate.calculation());
    }

    PriceVat ofPrice(boolean included, String businessGroup, String productGroup) {
        if (!included) {
            return PriceVat.EXCLUDED;
        }
        Rate rate = rate(businessGroup, productGroup);
        return PriceVat.included(businessGroup, rate.percent(), rate.calculation());
    }

    private Rate rate(String businessGroup, String productGroup) {
        return rates.getOrDefault(List.of(businessGroup, productGroup), NONE);
    }

    private static BigDecimal plain(BigDecimal percent) {
        return Amounts.plain(percent);
    }
}

package org.webnav.pricing.core.rows;

import java.sql.Connection;
import java.sql.SQLException;

/** The small tables of a channel, whole. Immutable. */
public record PriceSetup(VatRates vat, CurrencyRates currencies, Campaigns campaigns) {

    static PriceSetup read(Connection connection, String channel) throws SQLException {
        return new PriceSetup(
                VatRates.read(connection, channel),
                CurrencyRates.read(connection, channel),
                Campaigns.read(connection, channel));
    }
}

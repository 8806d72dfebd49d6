package org.webnav.pricing.core.rows;

import java.math.BigDecimal;
import java.util.Map;
import org.webnav.pricing.core.engine.DocumentVat;
import org.webnav.pricing.core.engine.PriceVat;
import org.webnav.pricing.core.engine.VatCalculation;

/** The VAT posting setup of a channel on a day. A combination that is not set up has no VAT. Immutable. */
public final class VatSetup {

    private static final VatRates.Rate NONE = new VatRates.Rate(BigDecimal.ZERO, VatCalculation.NORMAL);

    private final Map<VatRates.Groups, VatRates.Rate> rates;

    VatSetup(Map<VatRates.Groups, VatRates.Rate> rates) {
        this.rates = rates;
    }

    /** @param businessGroup of the document */
    public DocumentVat ofDocument(boolean pricesIncludeVat, String businessGroup, String productGroup) {
        VatRates.Rate rate = rate(businessGroup, productGroup);
        return new DocumentVat(pricesIncludeVat, businessGroup, rate.percent(), rate.calculation());
    }

    public PriceVat ofPrice(boolean included, String businessGroup, String productGroup) {
        if (!included) {
            return PriceVat.EXCLUDED;
        }
        VatRates.Rate rate = rate(businessGroup, productGroup);
        return PriceVat.included(businessGroup, rate.percent(), rate.calculation());
    }

    private VatRates.Rate rate(String businessGroup, String productGroup) {
        return rates.getOrDefault(new VatRates.Groups(businessGroup, productGroup), NONE);
    }
}

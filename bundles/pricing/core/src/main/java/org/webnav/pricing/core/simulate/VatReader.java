package org.webnav.pricing.core.simulate;

import org.webnav.pricing.core.engine.DocumentVat;
import org.webnav.pricing.core.engine.PriceVat;
import org.webnav.pricing.core.engine.VatCalculation;

/**
 * Reads VAT without posting groups: a document names rates only. A price that names no rate of its own has the document's
 * group and rate; one that names a rate belongs to another group, which for equal rates gives the same price.
 */
final class VatReader {

    private static final String GROUP_OF_DOCUMENT = "DOCUMENT";
    private static final String GROUP_OF_PRICE = "PRICE";

    private final Fields document;
    private final VatCalculation calculation;

    VatReader(Fields document) {
        this.document = document;
        this.calculation = document.word("vatCalcType", Words.VAT_CALCULATIONS, VatCalculation.NORMAL);
    }

    DocumentVat ofDocument() {
        return new DocumentVat(
                document.flag("pricesIncludingVAT", false),
                GROUP_OF_DOCUMENT,
                document.decimal("vatPct", "0"),
                calculation);
    }

    PriceVat ofPrice(Fields price, String includedField, String percentField) {
        boolean included = price.flag(includedField, false);
        boolean ownRate = price.has(percentField);
        if (!included) {
            price.decimal(percentField, "0");
            return PriceVat.EXCLUDED;
        }
        return ownRate
                ? PriceVat.included(GROUP_OF_PRICE, price.decimal(percentField, "0"), VatCalculation.NORMAL)
                : PriceVat.included(GROUP_OF_DOCUMENT, document.decimal("vatPct", "0"), calculation);
    }
}

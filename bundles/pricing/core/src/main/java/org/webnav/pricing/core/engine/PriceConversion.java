package org.webnav.pricing.core.engine;

import java.math.BigDecimal;

/**
 * Brings a stored price to the document: {@code ConvertPriceToVAT}, {@code ConvertPriceToUoM} and
 * {@code ConvertPriceLCYToFCY}, in this order, with one rounding at the end.
 */
final class PriceConversion {

    private final DocumentVat vat;
    private final DocumentCurrency currency;
    private final BigDecimal quantityPerUnit;

    PriceConversion(PriceRequest request) {
        this.vat = request.vat();
        this.currency = request.currency();
        this.quantityPerUnit = request.line().quantityPerUnit();
    }

    BigDecimal ofRow(SalesPriceRow row) {
        return converted(
                row.unitPrice(), row.vat(), row.scope().unit(), row.scope().currency());
    }

    BigDecimal ofCard(ItemCard item) {
        return converted(item.unitPrice(), item.vat(), "", "");
    }

    private BigDecimal converted(BigDecimal stored, PriceVat priceVat, String unit, String currencyOfPrice) {
        BigDecimal price = priceVat.included() ? fromIncluded(stored, priceVat) : fromExcluded(stored);
        if (unit.isEmpty()) {
            price = price.multiply(quantityPerUnit);
        }
        if (currencyOfPrice.isEmpty()) {
            price = currency.fromLocal(price);
        }
        return currency.roundedUnit(price);
    }

    private BigDecimal fromExcluded(BigDecimal price) {
        return vat.pricesIncludeVat() ? price.multiply(Decimals.factorOf(vat.percent())) : price;
    }

    private BigDecimal fromIncluded(BigDecimal price, PriceVat priceVat) {
        if (priceVat.calculation() == VatCalculation.SALES_TAX) {
            throw new PriceNotCalculable(
                    "A price that includes VAT cannot be calculated when its VAT calculation type is Sales Tax.");
        }
        BigDecimal contained = priceVat.containedPercent();
        // A reverse charge line takes the VAT out even when the document's prices include VAT: none is due.
        if (!vat.pricesIncludeVat() || vat.calculation() == VatCalculation.REVERSE_CHARGE) {
            return Decimals.quotient(price, Decimals.factorOf(contained));
        }
        if (vat.businessGroup().equals(priceVat.businessGroup())) {
            return price;
        }
        return Decimals.quotient(price.multiply(Decimals.HUNDRED.add(vat.percent())), Decimals.HUNDRED.add(contained));
    }
}

package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;

/** ERP rows with the columns that tests speak of. */
final class Rows {

    private Rows() {}

    static ItemCardRow card(String item, String unitPrice, String discountGroup) {
        return new ItemCardRow(item, new BigDecimal(unitPrice), false, "", "VAT21", discountGroup, true);
    }

    static SalesPriceRow price(String item, SalesType type, String code, String minimum, String unitPrice) {
        return price(item, type, code, "", "", minimum, unitPrice, null);
    }

    static SalesPriceRow ofVariant(String variant, SalesPriceRow row) {
        return new SalesPriceRow(
                row.item(),
                row.salesType(),
                row.salesCode(),
                row.startingDate(),
                row.currency(),
                variant,
                row.unit(),
                row.minimumQuantity(),
                row.unitPrice(),
                row.priceIncludesVat(),
                row.allowInvoiceDiscount(),
                row.allowLineDiscount(),
                row.vatBusinessGroup(),
                row.endingDate());
    }

    static SalesPriceRow price(
            String item,
            SalesType type,
            String code,
            String currency,
            String unit,
            String minimum,
            String unitPrice,
            LocalDate start) {
        return new SalesPriceRow(
                item,
                type,
                code,
                start,
                currency,
                "",
                unit,
                new BigDecimal(minimum),
                new BigDecimal(unitPrice),
                false,
                true,
                true,
                "",
                null);
    }

    static LineDiscountRow discount(
            DiscountType target, String targetCode, SalesType type, String code, String minimum, String percent) {
        return new LineDiscountRow(
                target,
                targetCode,
                type,
                code,
                null,
                "",
                "",
                "",
                new BigDecimal(minimum),
                new BigDecimal(percent),
                null);
    }
}

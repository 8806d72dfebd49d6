package org.webnav.pricing.core.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceTables.Origin;

/** Rows of the API as values in the order of the tables' columns, and back. */
final class TableRows {

    private TableRows() {}

    static List<Object> values(SalesPriceRow row, String origin) {
        return Arrays.asList(
                row.item(),
                row.salesType(),
                row.salesCode(),
                row.startingDate(),
                row.currency(),
                row.variant(),
                row.unit(),
                row.minimumQuantity(),
                row.unitPrice(),
                row.priceIncludesVat(),
                row.allowInvoiceDiscount(),
                row.allowLineDiscount(),
                row.vatBusinessGroup(),
                row.endingDate(),
                origin);
    }

    static List<Object> values(LineDiscountRow row, String origin) {
        return Arrays.asList(
                row.type(),
                row.code(),
                row.salesType(),
                row.salesCode(),
                row.startingDate(),
                row.currency(),
                row.variant(),
                row.unit(),
                row.minimumQuantity(),
                row.lineDiscountPercent(),
                row.endingDate(),
                origin);
    }

    static List<Object> values(ItemCardRow row, String origin) {
        return Arrays.asList(
                row.item(),
                row.unitPrice(),
                row.priceIncludesVat(),
                row.vatBusinessGroup(),
                row.vatProductGroup(),
                row.itemDiscountGroup(),
                row.allowInvoiceDiscount(),
                origin);
    }

    static List<Object> values(VatRow row, String origin) {
        return Arrays.asList(
                row.businessGroup(), row.productGroup(), row.startingDate(), row.percent(), row.calculation(), origin);
    }

    static ItemCardRow card(List<Object> values) {
        return new ItemCardRow(
                (String) values.get(0),
                number(values.get(1)),
                (Boolean) values.get(2),
                (String) values.get(3),
                (String) values.get(4),
                (String) values.get(5),
                (Boolean) values.get(6));
    }

    static VatRow vat(List<Object> values) {
        return new VatRow(
                (String) values.get(0),
                (String) values.get(1),
                number(values.get(3)),
                (String) values.get(4),
                day(values.get(2)));
    }

    static SalesPriceRow price(List<Object> values) {
        return new SalesPriceRow(
                (String) values.get(0),
                SalesType.valueOf((String) values.get(1)),
                (String) values.get(2),
                day(values.get(3)),
                (String) values.get(4),
                (String) values.get(5),
                (String) values.get(6),
                number(values.get(7)),
                number(values.get(8)),
                (Boolean) values.get(9),
                (Boolean) values.get(10),
                (Boolean) values.get(11),
                (String) values.get(12),
                (LocalDate) values.get(13));
    }

    static LineDiscountRow discount(List<Object> values) {
        return new LineDiscountRow(
                DiscountType.valueOf((String) values.get(0)),
                (String) values.get(1),
                SalesType.valueOf((String) values.get(2)),
                (String) values.get(3),
                day(values.get(4)),
                (String) values.get(5),
                (String) values.get(6),
                (String) values.get(7),
                number(values.get(8)),
                number(values.get(9)),
                (LocalDate) values.get(10));
    }

    static Origin origin(List<Object> values) {
        return Origin.valueOf((String) values.get(values.size() - 1));
    }

    private static LocalDate day(Object stored) {
        return BlankDate.STORED.equals(stored) ? null : (LocalDate) stored;
    }

    private static BigDecimal number(Object stored) {
        BigDecimal stripped = ((BigDecimal) stored).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

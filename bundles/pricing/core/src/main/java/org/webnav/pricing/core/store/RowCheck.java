package org.webnav.pricing.core.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.webnav.platform.api.Decimals;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceTables.Fault;
import org.webnav.pricing.core.engine.VatCalculation;

/** What Navision's tables 7002 and 7004 let through, for rows that people and files bring. */
final class RowCheck {

    private static final int CODE = 20;
    private static final int SHORT_CODE = 10;
    private static final int MOST_DIGITS = 14;
    private static final int DECIMALS = 5;
    private static final String TOO_PRECISE = "pricing.number-too-precise";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final LocalDate FIRST_DAY = LocalDate.of(1753, 1, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final int index;
    private final List<Fault> faults = new ArrayList<>();

    private RowCheck(int index) {
        this.index = index;
    }

    static List<Fault> price(int index, SalesPriceRow row, boolean delete) {
        RowCheck check = new RowCheck(index);
        check.needed("item", row.item(), CODE);
        check.salesType(row.salesType(), SalesType.CUSTOMER_DISC_GROUP);
        check.scope(row.salesType(), row.salesCode(), row.startingDate(), row.minimumQuantity());
        check.codes(row.currency(), row.variant(), row.unit());
        check.size("unitPrice", row.unitPrice());
        if (!delete) {
            check.amount("unitPrice", row.unitPrice(), null);
            check.length("vatBusinessGroup", row.vatBusinessGroup(), CODE);
            check.end(row.startingDate(), row.endingDate());
        }
        return check.faults;
    }

    static List<Fault> discount(int index, LineDiscountRow row, boolean delete) {
        RowCheck check = new RowCheck(index);
        if (row.type() == null) {
            check.add("type", "pricing.field-missing", "Say ITEM or ITEM_DISC_GROUP.");
        }
        check.needed("code", row.code(), CODE);
        check.salesType(row.salesType(), SalesType.CUSTOMER_PRICE_GROUP);
        check.scope(row.salesType(), row.salesCode(), row.startingDate(), row.minimumQuantity());
        check.codes(row.currency(), row.variant(), row.unit());
        check.size("lineDiscountPercent", row.lineDiscountPercent());
        if (!delete) {
            check.amount("lineDiscountPercent", row.lineDiscountPercent(), HUNDRED);
            check.end(row.startingDate(), row.endingDate());
        }
        return check.faults;
    }

    static List<Fault> card(int index, ItemCardRow row, boolean delete) {
        RowCheck check = new RowCheck(index);
        check.needed("item", row.item(), CODE);
        check.size("unitPrice", row.unitPrice());
        if (!delete) {
            check.amount("unitPrice", row.unitPrice(), null);
            check.length("vatBusinessGroup", row.vatBusinessGroup(), CODE);
            check.length("vatProductGroup", row.vatProductGroup(), CODE);
            check.length("itemDiscountGroup", row.itemDiscountGroup(), CODE);
        }
        return check.faults;
    }

    /** Rows without a date are the ERP's. */
    static List<Fault> vat(int index, VatRow row, boolean delete) {
        RowCheck check = new RowCheck(index);
        check.length("businessGroup", row.businessGroup(), CODE);
        check.length("productGroup", row.productGroup(), CODE);
        if (row.startingDate() == null) {
            check.add("startingDate", "pricing.field-missing", "Say from which day on the rate counts.");
        }
        check.day("startingDate", row.startingDate());
        check.size("percent", row.percent());
        if (!delete) {
            check.amount("percent", row.percent(), HUNDRED);
            if (!isCalculation(row.calculation())) {
                check.add(
                        "calculation",
                        "pricing.vat-calculation-unknown",
                        "Use one of NORMAL, REVERSE_CHARGE, FULL, SALES_TAX.");
            }
        }
        return check.faults;
    }

    static boolean isCalculation(String calculation) {
        return Arrays.stream(VatCalculation.values())
                .anyMatch(known -> known.name().equals(Code.normal(calculation)));
    }

    private void salesType(SalesType type, SalesType ofTheOtherTable) {
        if (type == null) {
            add("salesType", "pricing.field-missing", "Say for whom the row is.");
        } else if (type == ofTheOtherTable) {
            add("salesType", "pricing.sales-type-unfit", "This table has no rows for " + type + ".");
        }
    }

    private void scope(SalesType type, String salesCode, LocalDate start, BigDecimal minimumQuantity) {
        boolean blank = Code.normal(salesCode).isEmpty();
        if (type == SalesType.ALL_CUSTOMERS && !blank) {
            add("salesCode", "pricing.sales-code-unfit", "A row for all customers has no sales code.");
        } else if (type != null && type != SalesType.ALL_CUSTOMERS && blank) {
            add("salesCode", "pricing.field-missing", "Name the customer, group or campaign.");
        }
        length("salesCode", salesCode, CODE);
        day("startingDate", start);
        size("minimumQuantity", minimumQuantity);
        if (minimumQuantity != null) {
            amount("minimumQuantity", minimumQuantity, null);
        }
    }

    private void codes(String currency, String variant, String unit) {
        length("currency", currency, SHORT_CODE);
        length("variant", variant, SHORT_CODE);
        length("unit", unit, SHORT_CODE);
    }

    private void end(LocalDate start, LocalDate end) {
        day("endingDate", end);
        if (start != null && end != null && end.isBefore(start)) {
            add("endingDate", "pricing.period-ends-before-it-starts", "The period ends before it starts.");
        }
    }

    private void day(String field, LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            add(field, "pricing.date-out-of-range", "Use a date between 1753 and 9999.");
        }
    }

    /** Rows are brought to the columns' decimals even when only their key counts. */
    private void size(String field, BigDecimal number) {
        if (number != null && !Decimals.fits(number)) {
            add(field, TOO_PRECISE, "Use at most 14 digits and 5 decimals.");
        }
    }

    private void amount(String field, BigDecimal number, BigDecimal most) {
        if (number == null) {
            add(field, "pricing.field-missing", "A number is needed.");
        } else if (Decimals.fits(number)) {
            range(field, number, most);
        }
    }

    private void range(String field, BigDecimal number, BigDecimal most) {
        if (number.signum() < 0 || most != null && number.compareTo(most) > 0) {
            add(field, "pricing.number-out-of-range", "The number is too small or too large.");
        } else if (number.precision() - number.scale() > MOST_DIGITS
                || number.stripTrailingZeros().scale() > DECIMALS) {
            add(field, TOO_PRECISE, "Use at most 14 digits and 5 decimals.");
        }
    }

    private void needed(String field, String code, int longest) {
        if (Code.normal(code).isEmpty()) {
            add(field, "pricing.field-missing", "A code is needed.");
        }
        length(field, code, longest);
    }

    private void length(String field, String code, int longest) {
        if (Code.normal(code).length() > longest) {
            add(field, "pricing.code-too-long", "A code has at most " + longest + " characters.");
        }
    }

    private void add(String field, String code, String message) {
        faults.add(new Fault(index, field, code, message));
    }
}

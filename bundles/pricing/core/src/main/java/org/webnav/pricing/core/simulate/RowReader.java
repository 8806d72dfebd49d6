package org.webnav.pricing.core.simulate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.webnav.pricing.core.engine.Candidate;
import org.webnav.pricing.core.engine.Outcome;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesLineDiscountRow.Target;
import org.webnav.pricing.core.engine.SalesPriceRow;
import org.webnav.pricing.core.engine.SalesType;

/** Reads price and discount rows. Their ids are their places in the document, for example {@code prices[2]}. */
final class RowReader {

    private final String item;
    private final VatReader vat;
    private final List<Candidate> inactive;

    /** @param inactive receives the rows that are not active */
    RowReader(String item, VatReader vat, List<Candidate> inactive) {
        this.item = item;
        this.vat = vat;
        this.inactive = inactive;
    }

    List<SalesPriceRow> prices(List<Fields> rows) {
        List<SalesPriceRow> active = new ArrayList<>();
        for (Fields row : rows) {
            SalesPriceRow price = price(row);
            if (isActive(row)) {
                active.add(price);
            } else {
                inactive.add(inactive(Candidate.Kind.PRICE, row, price.unitPrice()));
            }
            row.finish();
        }
        return active;
    }

    List<SalesLineDiscountRow> discounts(List<Fields> rows) {
        List<SalesLineDiscountRow> active = new ArrayList<>();
        for (Fields row : rows) {
            SalesLineDiscountRow discount = discount(row);
            if (isActive(row)) {
                active.add(discount);
            } else {
                inactive.add(inactive(Candidate.Kind.LINE_DISCOUNT, row, discount.percent()));
            }
            row.finish();
        }
        return active;
    }

    private SalesPriceRow price(Fields row) {
        return new SalesPriceRow(
                row.place(),
                row.text("item", item),
                scope(row, Words.PRICE_SALES_TYPES),
                row.requiredDecimal("unitPrice"),
                vat.ofPrice(row, "priceIncludesVAT", "vatPctOfPrice"),
                row.flag("allowLineDisc", true),
                row.flag("allowInvoiceDisc", true));
    }

    private SalesLineDiscountRow discount(Fields row) {
        Target target = row.word("type", Words.TARGETS, Target.ITEM);
        String code = target == Target.ITEM ? row.text("code", item) : row.requiredText("code");
        return new SalesLineDiscountRow(
                row.place(), target, code, scope(row, Words.DISCOUNT_SALES_TYPES), row.requiredDecimal("pct"));
    }

    private static RowScope scope(Fields row, Words<SalesType> salesTypes) {
        return new RowScope(
                row.word("salesType", salesTypes, SalesType.ALL),
                row.text("salesCode"),
                row.date("start"),
                row.text("currency"),
                row.text("variant"),
                row.text("uom"),
                row.decimal("minQty", "0"),
                row.date("end"));
    }

    private static boolean isActive(Fields row) {
        return row.word("status", Words.STATUSES, true);
    }

    private static Candidate inactive(Candidate.Kind kind, Fields row, BigDecimal figure) {
        return new Candidate(kind, row.place(), figure, Outcome.NOT_ACTIVE);
    }
}

package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;
import org.webnav.connector.simulator.navision.store.Transaction;

/**
 * Invoice discount and VAT of a sales order. Both are calculated for the document and spread over its lines so that
 * the rounding difference of one line is carried to the next and the sum is exact.
 */
final class DocumentTotals {

    private final Database data;
    private final Row header;
    private final BigDecimal precision;

    private DocumentTotals(Database data, Row header) {
        this.data = data;
        this.header = header;
        this.precision = Currencies.precision(data, header.text("Currency Code"));
    }

    /** Stores the lines whose amounts changed. */
    static void recalculate(Transaction tx, Row header) {
        DocumentTotals totals = new DocumentTotals(tx.database(), header);
        List<Row> before = tx.database().range("Sales Line", header.text("Document Type"), header.text("No."));
        List<Row> after = totals.withVat(totals.withInvoiceDiscount(before));
        for (int i = 0; i < before.size(); i++) {
            if (!same(before.get(i), after.get(i))) {
                tx.modify(after.get(i));
            }
        }
    }

    private static boolean same(Row before, Row after) {
        return List.of("Inv. Discount Amount", "VAT Base Amount", "Amount", "Amount Including VAT").stream()
                .allMatch(field -> before.decimal(field).compareTo(after.decimal(field)) == 0);
    }

    private List<Row> withInvoiceDiscount(List<Row> lines) {
        BigDecimal base = Sums.of(lines, line -> line.flag("Allow Invoice Disc."), "Line Amount");
        BigDecimal discount = invoiceDiscount(base);
        Carry carry = new Carry();
        List<Row> result = new ArrayList<>();
        for (Row line : lines) {
            BigDecimal share = base.signum() == 0 || !line.flag("Allow Invoice Disc.")
                    ? BigDecimal.ZERO
                    : carry.next(discount.multiply(line.decimal("Line Amount")).divide(base, Rounding.EXACT));
            result.add(line.with("Inv. Discount Amount", share));
        }
        return result;
    }

    private BigDecimal invoiceDiscount(BigDecimal base) {
        if (header.is("Invoice Discount Calculation", "Amount")) {
            return header.decimal("Invoice Discount Value").min(base);
        }
        return Rounding.to(Rounding.percentOf(base, invoiceDiscountPercent(base)), precision);
    }

    /** The step of the highest minimum amount that the base reaches; local rows serve when the currency has none. */
    private BigDecimal invoiceDiscountPercent(BigDecimal base) {
        String code = header.text("Invoice Disc. Code");
        String currency = header.text("Currency Code");
        List<Row> rows = data.range("Cust. Invoice Disc.", code, currency);
        BigDecimal compared = base;
        if (rows.isEmpty()) {
            rows = data.range("Cust. Invoice Disc.", code, "");
            compared = base.divide(header.decimal("Currency Factor"), Rounding.EXACT);
        }
        BigDecimal percent = BigDecimal.ZERO;
        for (Row row : rows) {
            if (row.decimal("Minimum Amount").compareTo(compared) <= 0) {
                percent = row.decimal("Discount %");
            }
        }
        return percent;
    }

    private List<Row> withVat(List<Row> lines) {
        Map<BigDecimal, Carry> carries = new HashMap<>();
        boolean included = header.flag("Prices Including VAT");
        List<Row> result = new ArrayList<>();
        for (Row line : lines) {
            BigDecimal percent = line.decimal("VAT %");
            BigDecimal net = line.decimal("Line Amount").subtract(line.decimal("Inv. Discount Amount"));
            Carry carry = carries.computeIfAbsent(percent.stripTrailingZeros(), rate -> new Carry());
            BigDecimal vat = carry.next(included ? vatWithin(net, percent) : Rounding.percentOf(net, percent));
            BigDecimal amount = included ? net.subtract(vat) : net;
            result.add(line.with(
                    Map.of("Amount", amount, "VAT Base Amount", amount, "Amount Including VAT", amount.add(vat))));
        }
        return result;
    }

    private static BigDecimal vatWithin(BigDecimal amount, BigDecimal percent) {
        return amount.multiply(percent).divide(Rounding.HUNDRED.add(percent), Rounding.EXACT);
    }

    /** Rounds running totals, not single parts. */
    private final class Carry {

        private BigDecimal exact = BigDecimal.ZERO;
        private BigDecimal given = BigDecimal.ZERO;

        BigDecimal next(BigDecimal part) {
            exact = exact.add(part);
            BigDecimal rounded = Rounding.to(exact, precision);
            BigDecimal share = rounded.subtract(given);
            given = rounded;
            return share;
        }
    }
}

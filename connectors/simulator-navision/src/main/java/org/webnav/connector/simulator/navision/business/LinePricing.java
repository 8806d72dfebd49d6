package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/** Prices and amounts of an order line. */
final class LinePricing {

    private static final BigDecimal PERCENT_PRECISION = new BigDecimal("0.00001");

    private final Database data;
    private final Row header;

    LinePricing(Database data, Row header) {
        this.data = data;
        this.header = header;
    }

    /** The price that Navision itself finds for the line. */
    LinePrice find(Row line) {
        Row item = data.require("Item", line.text("No."));
        return SalesPriceCalculation.answer(
                data,
                new PriceQuestion(
                        item,
                        header.text("Bill-to Customer No."),
                        header.text("Customer Price Group"),
                        header.text("Customer Disc. Group"),
                        campaigns(),
                        line.text("Variant Code"),
                        line.text("Unit of Measure Code"),
                        line.decimal("Qty. per Unit of Measure"),
                        line.decimal("Quantity"),
                        header.text("Currency Code"),
                        header.decimal("Currency Factor"),
                        header.date("Order Date"),
                        header.flag("Prices Including VAT"),
                        Vat.of(data, line.text("VAT Bus. Posting Group"), line.text("VAT Prod. Posting Group")),
                        header.flag("Allow Line Disc.")));
    }

    private Set<String> campaigns() {
        return data.range("Campaign Target Group", "Customer", header.text("Bill-to Customer No.")).stream()
                .map(target -> target.text("Campaign No."))
                .filter(number -> data.find("Campaign", number)
                        .map(campaign -> campaign.flag("Activated"))
                        .orElse(false))
                .collect(Collectors.toSet());
    }

    static Row priced(Row line, LinePrice price) {
        return line.with(Map.of(
                "Unit Price", price.unitPrice(),
                "Line Discount %", price.discountPercent(),
                "Allow Line Disc.", price.allowLineDiscount(),
                "Allow Invoice Disc.", price.allowInvoiceDiscount()));
    }

    /** The line with the price and the discount that a client typed in, and its amounts. */
    Row money(Row line, Map<String, Object> values) {
        Row result = values.get("unitPrice") == null ? line : line.with("Unit Price", values.get("unitPrice"));
        if (values.get("discountPercent") != null && !isZeroBesideAmount(values)) {
            return amounts(result.with("Line Discount %", values.get("discountPercent")));
        }
        if (values.get("discountAmount") != null) {
            return discountAmount(result, (BigDecimal) values.get("discountAmount"));
        }
        return amounts(result);
    }

    /** Both are sent as a pair by clients that echo a line; the one that says something counts. */
    private static boolean isZeroBesideAmount(Map<String, Object> values) {
        return ((BigDecimal) values.get("discountPercent")).signum() == 0
                && values.get("discountAmount") != null
                && ((BigDecimal) values.get("discountAmount")).signum() != 0;
    }

    /** The line with the amounts that follow from quantity, price and discount percentage. */
    Row amounts(Row line) {
        BigDecimal discount = round(Rounding.percentOf(gross(line), line.decimal("Line Discount %")));
        return discounted(line, discount);
    }

    /** The line with a discount given as an amount: the percentage follows from it. */
    private Row discountAmount(Row line, BigDecimal amount) {
        BigDecimal gross = gross(line);
        BigDecimal percent = gross.signum() == 0
                ? BigDecimal.ZERO
                : Rounding.to(amount.multiply(Rounding.HUNDRED).divide(gross, Rounding.EXACT), PERCENT_PRECISION);
        return discounted(line.with("Line Discount %", percent), round(amount));
    }

    private Row discounted(Row line, BigDecimal discount) {
        return line.with("Line Discount Amount", discount)
                .with("Line Amount", gross(line).subtract(discount));
    }

    private BigDecimal gross(Row line) {
        return round(line.decimal("Quantity").multiply(line.decimal("Unit Price")));
    }

    private BigDecimal round(BigDecimal amount) {
        return Rounding.to(amount, Currencies.precision(data, header.text("Currency Code")));
    }
}

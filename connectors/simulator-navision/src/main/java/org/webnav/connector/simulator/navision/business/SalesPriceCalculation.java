package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.webnav.connector.simulator.navision.store.Database;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * The best price of a sales line as codeunit 7000 (Sales Price Calc. Mgt.) finds it: first the line discount, then the
 * price, because prices are compared after discount. Written for the simulator alone, so that it can contradict the
 * product's own calculation.
 */
public final class SalesPriceCalculation {

    private final Database data;
    private final PriceQuestion question;

    private SalesPriceCalculation(Database data, PriceQuestion question) {
        this.data = data;
        this.question = question;
    }

    public static LinePrice answer(Database data, PriceQuestion question) {
        return new SalesPriceCalculation(data, question).answer();
    }

    private LinePrice answer() {
        BigDecimal discount = bestDiscount();
        Candidate best = bestPrice(discount);
        boolean fromList = best != null;
        Candidate chosen = fromList ? best : itemCard();
        BigDecimal applied = chosen.allowLineDiscount() ? discount : BigDecimal.ZERO;
        return new LinePrice(
                chosen.price(), applied, chosen.allowLineDiscount(), chosen.allowInvoiceDiscount(), fromList);
    }

    private record Candidate(
            BigDecimal price,
            boolean inCurrency,
            boolean forVariant,
            boolean allowLineDiscount,
            boolean allowInvoiceDiscount) {

        BigDecimal comparable(BigDecimal discount) {
            return allowLineDiscount ? price.multiply(BigDecimal.ONE.subtract(discount.movePointLeft(2))) : price;
        }
    }

    /** Rows come in the order of the table's key, which decides where two rows are specific in different ways. */
    private Candidate bestPrice(BigDecimal discount) {
        Candidate best = null;
        for (Row row : priceRows().toList()) {
            Candidate next = candidate(row);
            if (best == null || replaces(best, next, discount)) {
                best = next;
            }
        }
        return best;
    }

    private Stream<Row> priceRows() {
        return data.range("Sales Price", question.item().text("No.")).stream()
                .filter(row -> question.concerns(row, question.priceGroup()))
                .filter(question::admits)
                .filter(question::reaches);
    }

    private static boolean replaces(Candidate best, Candidate next, BigDecimal discount) {
        if (moreSpecific(best.inCurrency(), next.inCurrency()) || moreSpecific(best.forVariant(), next.forVariant())) {
            return true;
        }
        if (moreSpecific(next.inCurrency(), best.inCurrency()) || moreSpecific(next.forVariant(), best.forVariant())) {
            return false;
        }
        return best.price().signum() == 0 || best.comparable(discount).compareTo(next.comparable(discount)) > 0;
    }

    private static boolean moreSpecific(boolean than, boolean candidate) {
        return !than && candidate;
    }

    private Candidate candidate(Row row) {
        BigDecimal price = withVat(
                row.decimal("Unit Price"), row.flag("Price Includes VAT"), row.text("VAT Bus. Posting Gr. (Price)"));
        return new Candidate(
                inDocumentCurrency(perLineUnit(price, row.text("Unit of Measure Code")), row.text("Currency Code")),
                !row.isBlank("Currency Code"),
                !row.isBlank("Variant Code"),
                row.flag("Allow Line Disc."),
                row.flag("Allow Invoice Disc."));
    }

    private Candidate itemCard() {
        Row item = question.item();
        BigDecimal price = withVat(
                item.decimal("Unit Price"), item.flag("Price Includes VAT"), item.text("VAT Bus. Posting Gr. (Price)"));
        return new Candidate(
                inDocumentCurrency(perLineUnit(price, ""), ""),
                false,
                false,
                question.allowLineDiscount(),
                item.flag("Allow Invoice Disc."));
    }

    private BigDecimal withVat(BigDecimal price, boolean includesVat, String busGroup) {
        Vat vat = question.vat();
        if (!includesVat) {
            return question.includesVat() ? price.multiply(vat.multiplier()) : price;
        }
        Vat ofPrice = Vat.of(data, busGroup, question.item().text("VAT Prod. Posting Group"));
        if (!vat.isReverse() && question.includesVat()) {
            return vat.busGroup().equals(busGroup)
                    ? price
                    : price.multiply(vat.multiplier()).divide(ofPrice.multiplier(), Rounding.EXACT);
        }
        return price.divide(ofPrice.multiplier(), Rounding.EXACT);
    }

    private BigDecimal perLineUnit(BigDecimal price, String unit) {
        return unit.isEmpty() ? price.multiply(question.perUnit()) : price;
    }

    private BigDecimal inDocumentCurrency(BigDecimal price, String currency) {
        BigDecimal converted = currency.isEmpty() ? price.multiply(question.factor()) : price;
        return Rounding.to(converted, Currencies.unitPrecision(data, question.currency()));
    }

    private BigDecimal bestDiscount() {
        Row best = null;
        for (Row row : discountRows().toList()) {
            if (best == null || betterDiscount(best, row)) {
                best = row;
            }
        }
        return best == null ? BigDecimal.ZERO : best.decimal("Line Discount %");
    }

    private Stream<Row> discountRows() {
        Row item = question.item();
        Stream<Row> ofItem = data.range("Sales Line Discount", "Item", item.text("No.")).stream();
        Stream<Row> ofGroup = item.isBlank("Item Disc. Group")
                ? Stream.empty()
                : data.range("Sales Line Discount", "Item Disc. Group", item.text("Item Disc. Group")).stream();
        return Stream.concat(ofItem, ofGroup)
                .filter(row -> question.concerns(row, question.discountGroup()))
                .filter(question::admits)
                .filter(question::reaches);
    }

    private static boolean betterDiscount(Row best, Row next) {
        boolean bestCurrency = !best.isBlank("Currency Code");
        boolean nextCurrency = !next.isBlank("Currency Code");
        boolean bestVariant = !best.isBlank("Variant Code");
        boolean nextVariant = !next.isBlank("Variant Code");
        if (moreSpecific(bestCurrency, nextCurrency) || moreSpecific(bestVariant, nextVariant)) {
            return true;
        }
        if (moreSpecific(nextCurrency, bestCurrency) || moreSpecific(nextVariant, bestVariant)) {
            return false;
        }
        return best.decimal("Line Discount %").compareTo(next.decimal("Line Discount %")) < 0;
    }
}

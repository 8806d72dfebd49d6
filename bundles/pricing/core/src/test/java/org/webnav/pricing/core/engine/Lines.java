package org.webnav.pricing.core.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A priced line under construction: one piece of item 1896-S for customer 10000 at a list price of 100. */
final class Lines {

    static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private String variant = "";
    private String unit = "PCS";
    private String perUnit = "1";
    private String quantity = "1";
    private ItemCard item = card("100", PriceVat.EXCLUDED);
    private Buyer buyer = new Buyer("10000", "WHOLESALE", "RETAIL", Set.of("CP1"), true);
    private DocumentCurrency currency = DocumentCurrency.local(decimal("0.001"), decimal("0.01"));
    private DocumentVat vat = DocumentVat.excluded("DOMESTIC", decimal("21"));
    private final List<SalesPriceRow> prices = new ArrayList<>();
    private final List<SalesLineDiscountRow> discounts = new ArrayList<>();

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static ItemCard card(String price, PriceVat vat) {
        return new ItemCard("1896-S", decimal(price), vat, "A", true);
    }

    Lines variant(String code) {
        variant = code;
        return this;
    }

    Lines unit(String code, String baseUnits) {
        unit = code;
        perUnit = baseUnits;
        return this;
    }

    Lines quantity(String number) {
        quantity = number;
        return this;
    }

    Lines item(ItemCard card) {
        item = card;
        return this;
    }

    Lines buyer(Buyer other) {
        buyer = other;
        return this;
    }

    Lines currency(String code, String factor) {
        currency = new DocumentCurrency(code, decimal(factor), decimal("0.001"), decimal("0.01"));
        return this;
    }

    Lines rounding(String unitRounding, String amountRounding) {
        currency = DocumentCurrency.local(decimal(unitRounding), decimal(amountRounding));
        return this;
    }

    Lines vat(boolean included, String group, String percent, VatCalculation calculation) {
        vat = new DocumentVat(included, group, decimal(percent), calculation);
        return this;
    }

    Lines price(String amount, RowScope scope) {
        return price(amount, scope, PriceVat.EXCLUDED, true);
    }

    Lines netPrice(String amount, RowScope scope) {
        return price(amount, scope, PriceVat.EXCLUDED, false);
    }

    Lines price(String amount, RowScope scope, PriceVat priceVat, boolean allowLineDiscount) {
        prices.add(new SalesPriceRow(
                "p" + prices.size(), "1896-S", scope, decimal(amount), priceVat, allowLineDiscount, false));
        return this;
    }

    Lines discount(String percent, RowScope scope) {
        return discount(percent, SalesLineDiscountRow.Target.ITEM, "1896-S", scope);
    }

    Lines discount(String percent, SalesLineDiscountRow.Target target, String code, RowScope scope) {
        discounts.add(new SalesLineDiscountRow("d" + discounts.size(), target, code, scope, decimal(percent)));
        return this;
    }

    PriceAnswer answer() {
        Line line = new Line(variant, unit, decimal(perUnit), decimal(quantity), DAY);
        return new BestPrice().of(new PriceRequest(item, buyer, line, currency, vat), prices, discounts);
    }

    Outcome outcomeOf(String id) {
        return answer().candidates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}

package org.webnav.pricing.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;

/** Prices in the order of the question. */
public record PriceList(List<Line> lines) {

    static PriceList of(List<PriceLine> asked, List<Optional<PriceQuote>> quotes) {
        List<Line> lines = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            PriceLine line = asked.get(i);
            lines.add(quotes.get(i).map(Line::of).orElseGet(() -> Line.without(line)));
        }
        return new PriceList(lines);
    }

    /** @param error {@code pricing.no-price} when the item or unit is unknown or has no price; then there are no figures */
    public record Line(
            String item,
            String variant,
            String unit,
            BigDecimal quantity,
            String currency,
            BigDecimal unitPrice,
            BigDecimal lineDiscountPercent,
            BigDecimal lineDiscountAmount,
            BigDecimal lineAmount,
            Boolean pricesIncludeVat,
            BigDecimal vatPercent,
            BigDecimal lineAmountExcludingVat,
            BigDecimal lineAmountIncludingVat,
            String error) {

        static Line of(PriceQuote quote) {
            return new Line(
                    quote.item(),
                    quote.variant(),
                    quote.unit(),
                    quote.quantity(),
                    quote.currency(),
                    quote.unitPrice(),
                    quote.lineDiscountPercent(),
                    quote.lineDiscountAmount(),
                    quote.lineAmount(),
                    quote.pricesIncludeVat(),
                    quote.vatPercent(),
                    quote.lineAmountExcludingVat(),
                    quote.lineAmountIncludingVat(),
                    null);
        }

        static Line without(PriceLine line) {
            return new Line(
                    line.item(),
                    line.variant(),
                    line.unit(),
                    line.quantity(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    "pricing.no-price");
        }
    }
}

package org.webnav.orders.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.webnav.orders.api.Order;
import org.webnav.orders.core.Substitution.Taken;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;

/**
 * What a line of a kit costs, and each of its components where the ERP gets a line of each.
 *
 * <p>A kit costs what its item costs, or what its preferred components cost together. The components carry their own prices
 * then; the price of an item is divided among them by what each would cost alone ({@link Shares}), so that their lines
 * come to the kit's amount, to the cent. What is delivered in the place of another component carries the other's price,
 * for the customer agreed to that one. Unit prices have five decimals: up to 999 units the ERP computes the very same
 * amounts from them.
 *
 * @param own of the kit's item
 * @param parts of the preferred components, slot by slot; none where they are not needed
 * @param taken what is delivered, slot by slot
 */
record KitLine(
        CheckedLine line,
        KitChoice kit,
        Optional<PriceQuote> own,
        List<Optional<PriceQuote>> parts,
        List<List<Taken>> taken) {

    private static final int PRECISE = 5;
    private static final int MONEY = 4;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Of the preferred components; none where only the item's own price counts. */
    static List<PriceLine> questions(CheckedLine line, KitChoice kit) {
        return kit.isSummed() || kit.isExploded()
                ? kit.slots().stream()
                        .map(slot -> new PriceLine(
                                slot.preferred().item().number(),
                                "",
                                slot.preferred().item().baseUnit(),
                                line.baseQuantity()
                                        .multiply(slot.preferred().quantity())
                                        .setScale(PRECISE, RoundingMode.HALF_UP)))
                        .toList()
                : List.of();
    }

    PriceQuote whole() {
        return kit.isSummed()
                ? PriceQuote.sum(
                        line.toPriceLine(),
                        parts.stream().map(Optional::orElseThrow).toList())
                : own.orElseThrow();
    }

    Order.Line toLine() {
        PriceQuote whole = whole();
        List<Order.Component> components = kit.isExploded() ? priced(whole) : plain();
        Order.Assembly assembly = new Order.Assembly(kit.kit().orderedAs(), kit.choices(), components);
        return kit.isExploded()
                ? line.toLine(
                        whole,
                        total(components, Order.Component::lineAmount),
                        total(components, Order.Component::lineAmountIncludingVat),
                        assembly)
                : line.toLine(whole, whole.lineAmountExcludingVat(), whole.lineAmountIncludingVat(), assembly);
    }

    private List<Order.Component> plain() {
        return taken.stream()
                .flatMap(List::stream)
                .map(one -> component(one, BigDecimal.ZERO, BigDecimal.ZERO, new Amounts()))
                .toList();
    }

    private List<Order.Component> priced(PriceQuote whole) {
        int decimals = decimals(whole.currency());
        List<BigDecimal> amounts = kit.isSummed() ? weights() : Shares.of(whole.lineAmount(), weights(), decimals);
        List<Order.Component> components = new ArrayList<>();
        for (int slot = 0; slot < taken.size(); slot++) {
            List<Taken> delivered = taken.get(slot);
            Optional<PriceQuote> quote = parts.get(slot);
            if (kit.isSummed() && isPreferred(slot)) {
                PriceQuote price = quote.orElseThrow();
                components.add(component(
                        delivered.get(0), price.unitPrice(), price.lineDiscountPercent(), new Amounts(price)));
                continue;
            }
            List<BigDecimal> counts = delivered.stream().map(Taken::kits).toList();
            List<BigDecimal> shares = Shares.of(amounts.get(slot), counts, decimals);
            BigDecimal vat = quote.map(PriceQuote::vatPercent).orElse(whole.vatPercent());
            for (int i = 0; i < shares.size(); i++) {
                BigDecimal each = shares.get(i).divide(delivered.get(i).quantity(), PRECISE, RoundingMode.HALF_UP);
                Amounts share = Amounts.of(shares.get(i), vat, whole.pricesIncludeVat(), decimals);
                components.add(component(delivered.get(i), each, BigDecimal.ZERO, share));
            }
        }
        return components;
    }

    private boolean isPreferred(int slot) {
        return taken.get(slot).size() == 1
                && taken.get(slot)
                        .get(0)
                        .item()
                        .number()
                        .equals(kit.slots().get(slot).preferred().item().number());
    }

    /** What each component would cost alone. */
    private List<BigDecimal> weights() {
        return parts.stream()
                .map(part -> part.map(PriceQuote::lineAmount).orElse(BigDecimal.ZERO))
                .toList();
    }

    /** Amounts of a component, with and without VAT. */
    private record Amounts(BigDecimal net, BigDecimal vatPercent, BigDecimal gross) {

        Amounts() {
            this(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }

        Amounts(PriceQuote quote) {
            this(quote.lineAmountExcludingVat(), quote.vatPercent(), quote.lineAmountIncludingVat());
        }

        static Amounts of(BigDecimal amount, BigDecimal vatPercent, boolean includesVat, int decimals) {
            BigDecimal factor = BigDecimal.ONE.add(vatPercent.divide(HUNDRED));
            return includesVat
                    ? new Amounts(amount.divide(factor, decimals, RoundingMode.HALF_UP), vatPercent, amount)
                    : new Amounts(amount, vatPercent, amount.multiply(factor).setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    private static Order.Component component(Taken taken, BigDecimal price, BigDecimal discount, Amounts amounts) {
        return new Order.Component(
                taken.slot(),
                taken.item().number(),
                Texts.atMost(CheckedLine.LONGEST_DESCRIPTION, taken.item().name()),
                taken.item().baseUnit(),
                taken.quantity(),
                stored(price, PRECISE),
                stored(discount, PRECISE),
                stored(amounts.net(), MONEY),
                stored(amounts.vatPercent(), PRECISE),
                stored(amounts.gross(), MONEY));
    }

    private static BigDecimal stored(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal total(List<Order.Component> components, Function<Order.Component, BigDecimal> amount) {
        return components.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int decimals(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return 2;
        }
    }
}

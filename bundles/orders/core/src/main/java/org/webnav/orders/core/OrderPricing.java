package org.webnav.orders.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.ItemType;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Money;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;
import org.webnav.stock.api.Stock;

/** Checks lines against the catalogue and prices them: two calls, however many lines. */
@Component(service = OrderPricing.class)
public final class OrderPricing {

    private static final int LONGEST_DESCRIPTION = 250;
    private static final int PRECISE = 5;
    private static final int MONEY = 4;

    private final CurrentCaller callers;
    private final Offers offers;
    private final Prices prices;
    private final Clock clock;

    @Activate
    public OrderPricing(
            @Reference CurrentCaller callers,
            @Reference Offers offers,
            @Reference Prices prices,
            @Reference Clock clock) {
        this.callers = callers;
        this.offers = offers;
        this.prices = prices;
        this.clock = clock;
    }

    /** Throws when there is any fault, also one that was noted before. */
    PricedContent price(Buyer buyer, List<OrderDraft.Line> lines, Violations violations) {
        LineCheck check = new LineCheck(offers(buyer, lines), violations);
        List<CheckedLine> checked = IntStream.range(0, lines.size())
                .mapToObj(i -> check.check(i, lines.get(i)))
                .flatMap(Optional::stream)
                .toList();
        List<Optional<PriceQuote>> quotes = quotes(buyer, checked);
        List<Order.Line> priced = new ArrayList<>();
        for (int i = 0; i < checked.size(); i++) {
            CheckedLine line = checked.get(i);
            quotes.get(i).ifPresentOrElse(q -> priced.add(line(line, q)), () -> noPrice(line, violations));
        }
        violations.throwIfAny();
        String currency = quotes.get(0).orElseThrow().currency();
        return new PricedContent(
                priced,
                total(priced, Order.Line::lineAmount, currency),
                total(priced, Order.Line::lineAmountIncludingVat, currency),
                demand(checked));
    }

    private Map<String, Offer> offers(Buyer buyer, List<OrderDraft.Line> lines) {
        List<String> numbers = lines.stream()
                .map(OrderDraft.Line::item)
                .filter(Objects::nonNull)
                .map(Texts::clean)
                .distinct()
                .toList();
        return offers.of(buyer.id(), numbers, callers.get().language());
    }

    private List<Optional<PriceQuote>> quotes(Buyer buyer, List<CheckedLine> lines) {
        return lines.isEmpty()
                ? List.of()
                : prices.quote(
                        buyer.id(),
                        LocalDate.now(clock),
                        lines.stream().map(CheckedLine::toPriceLine).toList());
    }

    private static Order.Line line(CheckedLine line, PriceQuote quote) {
        return new Order.Line(
                line.index() + 1,
                line.item().number(),
                line.variant(),
                Texts.atMost(LONGEST_DESCRIPTION, line.item().name()),
                line.unit().code(),
                line.quantity(),
                line.baseQuantity(),
                stored(quote.unitPrice(), PRECISE),
                stored(quote.lineDiscountPercent(), PRECISE),
                stored(quote.lineAmountExcludingVat(), MONEY),
                stored(quote.vatPercent(), PRECISE),
                stored(quote.lineAmountIncludingVat(), MONEY));
    }

    /** With the decimals of its column, so that an order that was just written looks as one that was read. */
    private static BigDecimal stored(BigDecimal number, int decimals) {
        return number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static void noPrice(CheckedLine line, Violations violations) {
        String item = line.item().number();
        violations.addToLine(
                line.index(), "item", "orders.no-price", "Item " + item + " has no price.", Map.of("item", item));
    }

    private static Money total(List<Order.Line> lines, Function<Order.Line, BigDecimal> amount, String currency) {
        return new Money(lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
    }

    private static List<Stock.Demand> demand(List<CheckedLine> lines) {
        Map<String, BigDecimal> perItem = new TreeMap<>();
        lines.stream()
                .filter(line -> line.item().type() == ItemType.INVENTORY)
                .forEach(line -> perItem.merge(line.item().number(), line.baseQuantity(), BigDecimal::add));
        return perItem.entrySet().stream()
                .map(entry -> new Stock.Demand(entry.getKey(), entry.getValue()))
                .toList();
    }
}

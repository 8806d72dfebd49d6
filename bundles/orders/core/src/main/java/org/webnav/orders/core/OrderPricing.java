package org.webnav.orders.core;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.core.Substitution.Taken;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Money;
import org.webnav.pricing.api.Prices;
import org.webnav.stock.api.Stock;

/** Checks lines against the catalogue and prices them: as many calls for a thousand lines as for one. */
@Component(service = OrderPricing.class)
public final class OrderPricing {

    private final CurrentCaller callers;
    private final Offers offers;
    private final KitChoices kits;
    private final Prices prices;
    private final StockReservations stock;
    private final Clock clock;

    @Activate
    public OrderPricing(
            @Reference CurrentCaller callers,
            @Reference Offers offers,
            @Reference KitChoices kits,
            @Reference Prices prices,
            @Reference StockReservations stock,
            @Reference Clock clock) {
        this.callers = callers;
        this.offers = offers;
        this.kits = kits;
        this.prices = prices;
        this.stock = stock;
        this.clock = clock;
    }

    /** Throws when there is any fault, also one that was noted before. */
    PricedContent price(Buyer buyer, List<OrderDraft.Line> lines, Violations violations) {
        LineCheck check = new LineCheck(offers(buyer, lines), violations);
        List<CheckedLine> checked = IntStream.range(0, lines.size())
                .mapToObj(i -> check.check(i, lines.get(i)))
                .flatMap(Optional::stream)
                .toList();
        Map<Integer, KitChoice> chosen =
                kits.of(buyer, checked, lines, callers.get().language(), violations);
        List<CheckedLine> complete = checked.stream()
                .filter(line -> !line.item().kit() || chosen.containsKey(line.index()))
                .toList();
        LineQuotes quotes = quotes(buyer, complete, chosen);
        complete.forEach(line -> quotes.unpriced(line).ifPresent(item -> noPrice(line, item, violations)));
        violations.throwIfAny();
        return content(complete, chosen, quotes, violations);
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

    private LineQuotes quotes(Buyer buyer, List<CheckedLine> lines, Map<Integer, KitChoice> chosen) {
        LineQuotes quotes = new LineQuotes(lines, chosen);
        if (!lines.isEmpty()) {
            quotes.answer(prices.quote(buyer.id(), LocalDate.now(clock), quotes.questions()));
        }
        return quotes;
    }

    private static void noPrice(CheckedLine line, String item, Violations violations) {
        violations.addToLine(
                line.index(), "item", "orders.no-price", "Item " + item + " has no price.", Map.of("item", item));
    }

    private PricedContent content(
            List<CheckedLine> lines, Map<Integer, KitChoice> chosen, LineQuotes quotes, Violations violations) {
        Map<Integer, List<List<Taken>>> taken = chosen.isEmpty() ? Map.of() : taken(lines, chosen);
        List<Order.Line> priced = lines.stream()
                .map(line -> chosen.containsKey(line.index())
                        ? new KitLine(
                                        line,
                                        chosen.get(line.index()),
                                        quotes.own(line),
                                        quotes.parts(line),
                                        taken.get(line.index()))
                                .toLine()
                        : line.toLine(quotes.own(line).orElseThrow()))
                .toList();
        if (!chosen.isEmpty()) {
            new KitLimits(violations).check(priced);
        }
        String currency = currency(lines.get(0), chosen, quotes);
        return new PricedContent(
                priced,
                total(priced, Order.Line::lineAmount, currency),
                total(priced, Order.Line::lineAmountIncludingVat, currency),
                demand(lines, taken));
    }

    /** All prices of a buyer are in one currency. */
    private static String currency(CheckedLine line, Map<Integer, KitChoice> chosen, LineQuotes quotes) {
        return quotes.own(line)
                .or(() -> quotes.parts(line).get(0))
                .orElseThrow()
                .currency();
    }

    /** What kits are made of, after what plain lines take. */
    private Map<Integer, List<List<Taken>>> taken(List<CheckedLine> lines, Map<Integer, KitChoice> chosen) {
        Substitution substitution = new Substitution(stock.available(substituted(chosen)));
        lines.stream()
                .filter(line -> !chosen.containsKey(line.index()))
                .forEach(line -> substitution.take(line.item().number(), line.baseQuantity()));
        Map<Integer, List<List<Taken>>> taken = new TreeMap<>();
        lines.stream().filter(line -> chosen.containsKey(line.index())).forEach(line -> {
            List<KitChoice.Filling> slots = chosen.get(line.index()).slots();
            taken.put(
                    line.index(),
                    slots.stream()
                            .map(slot -> substitution.fill(slot, line.baseQuantity()))
                            .toList());
        });
        return taken;
    }

    /** Items that decide what is delivered; mostly there are none. */
    private static Set<String> substituted(Map<Integer, KitChoice> chosen) {
        Set<String> items = new HashSet<>();
        chosen.values().stream()
                .flatMap(kit -> kit.slots().stream())
                .filter(slot -> slot.candidates().size() > 1)
                .forEach(slot -> slot.candidates()
                        .forEach(candidate -> items.add(candidate.item().number())));
        return items;
    }

    private static Money total(List<Order.Line> lines, Function<Order.Line, BigDecimal> amount, String currency) {
        return new Money(lines.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
    }

    private static List<Stock.Demand> demand(List<CheckedLine> lines, Map<Integer, List<List<Taken>>> taken) {
        Map<String, BigDecimal> perItem = new TreeMap<>();
        lines.stream()
                .filter(line -> !taken.containsKey(line.index()))
                .forEach(line -> add(perItem, line.item(), line.baseQuantity()));
        taken.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .forEach(one -> add(perItem, one.item(), one.quantity()));
        return perItem.entrySet().stream()
                .map(entry -> new Stock.Demand(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void add(Map<String, BigDecimal> perItem, Item item, BigDecimal quantity) {
        if (item.type() == ItemType.INVENTORY) {
            perItem.merge(item.number(), quantity, BigDecimal::add);
        }
    }
}

package org.webnav.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.api.LifeCycle;
import org.webnav.catalog.api.Tagged;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;

/** What lists show of kits that cost what their components cost. */
public class KitPricesTest {

    private static final UUID BUYER = new UUID(0, 2);

    private final Map<String, Kit> known = new HashMap<>();
    private final Map<String, String> costs = new HashMap<>(Map.of("TOP", "99.99", "LEG", "3.333"));
    private final List<PriceLine> asked = new ArrayList<>();
    private String campaign = "";

    @Test
    public void addsUpComponentsAtTheirOwnQuantities() {
        known.put("KIT", kit("KIT", Kit.Price.SUMMED, choice("TOP", "1"), choice("LEG", "4")));
        KitPrices.ItemPrice price = prices().contribute(BUYER, List.of(item("KIT", true), item("TOP", false)))
                .get("KIT");
        assertThat(asked).containsExactly(line("TOP", "1"), line("LEG", "4"));
        assertThat(price.netUnitPrice()).isEqualByComparingTo("113.32");
        assertThat(price.unitPrice()).isEqualTo(price.netUnitPrice());
        assertThat(price.vatPercent()).isEqualByComparingTo("21");
        assertThat(prices().netUnitPrices(BUYER, List.of("KIT", "TOP"))).isEqualTo(Map.of("KIT", price.netUnitPrice()));
    }

    @Test
    public void asksForNothingWhenThereIsNoSuchKit() {
        known.put("KIT", kit("KIT", Kit.Price.OWN, choice("TOP", "1")));
        assertThat(prices().contribute(BUYER, List.of(item("KIT", true), item("TOP", false))))
                .isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    public void takesTheOwnPriceAndLadderAwayWhereAComponentHasNoPrice() {
        known.put("KIT", kit("KIT", Kit.Price.SUMMED, choice("TOP", "1"), choice("FREE", "4")));
        assertThat(prices().contribute(BUYER, List.of(item("KIT", true)))).containsEntry("KIT", null);
        assertThat(new KitLadders(prices()).contribute(BUYER, List.of(item("KIT", true))))
                .containsKey("KIT");
    }

    @Test
    public void isAPromotionWhenACampaignDecidesAComponent() {
        known.put("KIT", kit("KIT", Kit.Price.SUMMED, choice("TOP", "1"), choice("LEG", "4")));
        assertThat(shown().promotion()).as("a discount that always holds").isFalse();
        campaign = "LEG";
        assertThat(shown().promotion()).isTrue();
    }

    private KitPrices.ItemPrice shown() {
        return prices().contribute(BUYER, List.of(item("KIT", true))).get("KIT");
    }

    @Test
    public void pricesLinesOfKitsAmongOthersAtTheirOwnQuantities() {
        known.put("KIT", kit("KIT", Kit.Price.SUMMED, choice("TOP", "1"), choice("LEG", "4")));
        known.put("OWN", kit("OWN", Kit.Price.OWN, choice("TOP", "1")));
        costs.putAll(Map.of("KIT", "1", "OWN", "7"));
        List<Optional<PriceQuote>> answer = kitQuotes()
                .quote(
                        BUYER,
                        LocalDate.of(2026, 3, 2),
                        List.of(line("LEG", "2"), line("kit", "3"), line("OWN", "1"), line("FREE", "1")));
        assertThat(asked)
                .containsExactly(
                        line("LEG", "2"), line("TOP", "3"), line("LEG", "12"), line("OWN", "1"), line("FREE", "1"));
        assertThat(answer)
                .extracting(quote -> quote.map(PriceQuote::item).orElse(""))
                .containsExactly("LEG", "KIT", "OWN", "");
        assertThat(answer.get(1).orElseThrow().lineAmount()).isEqualByComparingTo("339.97");
        assertThat(answer.get(1).orElseThrow().unitPrice()).isEqualByComparingTo("113.32333");
    }

    @Test
    public void hasNoPriceWhereTheKitIsNotSoldInTheUnit() {
        known.put("KIT", kit("KIT", Kit.Price.SUMMED, choice("TOP", "1")));
        PriceLine line = new PriceLine("KIT", "", "BOX", BigDecimal.ONE);
        assertThat(kitQuotes().quote(BUYER, LocalDate.of(2026, 3, 2), List.of(line, line("TOP", "1"))))
                .extracting(Optional::isPresent)
                .containsExactly(false, true);
    }

    @Test
    public void explainsAKitByItsComponents() {
        known.put("KIT", kit("KIT", Kit.Price.SUMMED, choice("TOP", "1"), choice("LEG", "4")));
        KitDetails details = new KitDetails(kitQuotes(), explained(), null);
        KitDetails.Explained answer = details.explain(BUYER, LocalDate.of(2026, 3, 2), line("KIT", "2"))
                .orElseThrow();
        assertThat(answer.quote().lineAmount()).isEqualByComparingTo("226.64");
        assertThat(answer.components()).extracting(part -> part.quote().item()).containsExactly("TOP", "LEG");
        assertThat(details.explain(BUYER, LocalDate.of(2026, 3, 2), line("TOP", "2"))
                        .orElseThrow()
                        .components())
                .isEmpty();
    }

    @Test
    public void theSumOfDifferentVatRatesIsWhatTheVatComesTo() {
        PriceQuote sum = PriceQuote.sum(line("KIT", "3"), List.of(quote("A", "100", "21"), quote("B", "50", "12")));
        assertThat(sum.unitPrice()).isEqualByComparingTo("50");
        assertThat(sum.lineAmountIncludingVat()).isEqualByComparingTo("177");
        assertThat(sum.vatPercent()).isEqualByComparingTo("18");
    }

    private KitPrices prices() {
        return new KitPrices(kitQuotes(), items(), anybody(), Clock.systemUTC());
    }

    private KitQuotes kitQuotes() {
        return new KitQuotes(new KnownKits(), items(), quotes(), anybody());
    }

    private Prices quotes() {
        return (Prices) proxy(Prices.class, arguments -> {
            List<Optional<PriceQuote>> quotes = new ArrayList<>();
            for (Object each : (List<?>) arguments[2]) {
                PriceLine line = (PriceLine) each;
                asked.add(line);
                quotes.add(Optional.ofNullable(costs.get(line.item()))
                        .map(cost -> quote(
                                line.item(),
                                new BigDecimal(cost)
                                        .multiply(line.quantity())
                                        .setScale(2, RoundingMode.HALF_UP)
                                        .toPlainString(),
                                "21",
                                line.item().equals(campaign))));
            }
            return quotes;
        });
    }

    private Prices explained() {
        return (Prices) proxy(Prices.class, arguments -> quotes().quote(
                        BUYER, (LocalDate) arguments[1], List.of((PriceLine) arguments[2]))
                .get(0)
                .map(quote -> new Prices.Explanation(quote, List.of())));
    }

    private static Items items() {
        return (Items) proxy(Items.class, arguments -> {
            Map<String, Item> found = new HashMap<>();
            ((Collection<?>) arguments[0])
                    .forEach(number -> found.put((String) number, item((String) number, number.equals("KIT"))));
            return found;
        });
    }

    private static CurrentCaller anybody() {
        return (CurrentCaller) proxy(CurrentCaller.class, arguments -> Caller.process(BUYER, BUYER, "test", Set.of()));
    }

    private interface Answer {
        Object to(Object[] arguments);
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> answer.to(arguments));
    }

    private static PriceQuote quote(String item, String amount, String vat) {
        return quote(item, amount, vat, false);
    }

    private static PriceQuote quote(String item, String amount, String vat, boolean promotion) {
        BigDecimal net = new BigDecimal(amount);
        BigDecimal factor = new BigDecimal(vat).movePointLeft(2).add(BigDecimal.ONE);
        return new PriceQuote(
                item,
                "",
                "PCS",
                BigDecimal.ONE,
                "EUR",
                net,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                net,
                false,
                new BigDecimal(vat),
                net,
                net.multiply(factor),
                promotion);
    }

    private static PriceLine line(String item, String quantity) {
        return new PriceLine(item, "", "PCS", new BigDecimal(quantity).setScale(item.equalsIgnoreCase("KIT") ? 0 : 5));
    }

    private static Kit.Slot choice(String item, String quantity) {
        return new Kit.Slot(item, Map.of(), false, List.of(new Kit.Choice(item, new BigDecimal(quantity))));
    }

    private static Kit kit(String number, Kit.Price price, Kit.Slot... slots) {
        return new Kit(number, false, price, Kit.OrderedAs.ONE_LINE, List.of(slots));
    }

    private static Item item(String number, boolean kit) {
        return new Item(
                new UUID(9, 9),
                number,
                ItemType.INVENTORY,
                "",
                "",
                "",
                "",
                "PCS",
                "PCS",
                List.of(new ItemUnit("PCS", "C62", "Piece", BigDecimal.ONE)),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "",
                "",
                LifeCycle.ACTIVE,
                BigDecimal.ZERO,
                "",
                "",
                kit);
    }

    private final class KnownKits implements Kits {

        @Override
        public Map<String, Kit> find(UUID buyer, Collection<String> numbers) {
            Map<String, Kit> found = new HashMap<>(known);
            found.keySet().removeIf(number -> numbers.stream().noneMatch(number::equalsIgnoreCase));
            return found;
        }

        @Override
        public Tagged<Kit> get(String number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Tagged<Kit> put(Kit kit, String tag) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String number, String tag) {
            throw new UnsupportedOperationException();
        }
    }
}

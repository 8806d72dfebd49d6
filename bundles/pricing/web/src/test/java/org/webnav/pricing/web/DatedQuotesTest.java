package org.webnav.pricing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Test;
import org.webnav.platform.api.Invalid;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;

/** Lines with dates of their own. */
public class DatedQuotesTest {

    private static final UUID BUYER = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final List<LocalDate> asked = new ArrayList<>();

    @Test
    public void pricesALineAtItsOwnDateAndTheOthersAtTheQuestions() {
        PriceList answer = quotes().of(BUYER, List.of(line("A", null), line("B", TODAY.plusDays(9)), line("C", null)));

        assertThat(answer.lines()).extracting(PriceList.Line::item).containsExactly("A", "B", "C");
        assertThat(answer.lines())
                .extracting(PriceList.Line::unitPrice)
                .containsExactly(dayOf(TODAY), dayOf(TODAY.plusDays(9)), dayOf(TODAY));
    }

    @Test
    public void asksOncePerDate() {
        quotes().of(BUYER, List.of(line("A", TODAY.plusDays(1)), line("B", TODAY), line("C", TODAY.plusDays(1))));

        assertThat(asked).containsExactly(TODAY.plusDays(1), TODAY);
    }

    @Test
    public void refusesMoreDatesThanAMonthHasAndAsksNothing() {
        List<PriceQuestion.Line> lines = IntStream.rangeClosed(0, DatedQuotes.MOST_DATES)
                .mapToObj(day -> line("A", TODAY.plusDays(day)))
                .toList();

        assertThatThrownBy(() -> quotes().of(BUYER, lines))
                .isInstanceOfSatisfying(Invalid.class, refused -> assertThat(refused.violations())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.field()).isEqualTo("lines[31].date")));
        assertThat(asked).isEmpty();
    }

    private static PriceQuestion.Line line(String item, LocalDate date) {
        return new PriceQuestion.Line(item, "PCS", null, BigDecimal.ONE, date);
    }

    private static BigDecimal dayOf(LocalDate date) {
        return BigDecimal.valueOf(date.getDayOfMonth());
    }

    /** Each item costs the day of the month. */
    private DatedQuotes quotes() {
        Prices prices = (Prices) Proxy.newProxyInstance(
                Prices.class.getClassLoader(), new Class<?>[] {Prices.class}, (proxy, method, arguments) -> {
                    LocalDate date = (LocalDate) arguments[1];
                    asked.add(date);
                    return ((List<?>) arguments[2])
                            .stream()
                                    .map(line -> Optional.of(quote((PriceLine) line, date)))
                                    .toList();
                });
        return new DatedQuotes(prices::quote, TODAY);
    }

    private static PriceQuote quote(PriceLine line, LocalDate date) {
        BigDecimal price = dayOf(date);
        BigDecimal none = BigDecimal.ZERO;
        return new PriceQuote(
                line.item(),
                "",
                line.unit(),
                line.quantity(),
                "EUR",
                price,
                none,
                none,
                price,
                false,
                none,
                price,
                price);
    }
}

package org.webnav.stock.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.AvailabilityDisplay.Kind;
import org.webnav.stock.api.Forecast;

/** Who sees bands or lights finds out no more by asking for one quantity after the other. */
public class HiddenStockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final AvailabilityDisplay BANDS = display(Kind.BAND, "10", "100");

    @Test
    public void tellsNothingApartThatLooksTheSame() {
        for (AvailabilityDisplay display : List.of(BANDS, display(Kind.LIGHT, "10"), display(Kind.LIGHT))) {
            for (int low = 0; low < 300; low++) {
                BigDecimal one = BigDecimal.valueOf(low);
                BigDecimal other = BigDecimal.valueOf(low + 1);
                if (display.show(one).equals(display.show(other))) {
                    assertThat(answers(display, one))
                            .as("%s of %s", display.kind(), one)
                            .isEqualTo(answers(display, other));
                }
            }
        }
    }

    @Test
    public void promisesWhatTheBandSays() {
        Forecast some = forecast("57");

        assertThat(date(BANDS, some, "10")).hasValue(TODAY);
        assertThat(date(BANDS, some, "11")).as("perhaps").isEmpty();
        assertThat(some.earliest(BANDS.possibleFrom(new BigDecimal("11")))).hasValue(TODAY);
        assertThat(some.earliest(BANDS.possibleFrom(new BigDecimal("101"))))
                .as("never")
                .isEmpty();
        assertThat(BANDS.certainFrom(new BigDecimal("101")))
                .as("not to be told")
                .isEmpty();
    }

    @Test
    public void tellsExactlyToThoseWhoSeeNumbers() {
        assertThat(date(AvailabilityDisplay.NUMBER, forecast("57"), "57")).hasValue(TODAY);
        assertThat(date(AvailabilityDisplay.NUMBER, forecast("57"), "57.00001")).isEmpty();
    }

    private static Set<String> answers(AvailabilityDisplay display, BigDecimal available) {
        Forecast forecast = forecast(available.toPlainString());
        Set<String> answers = new HashSet<>();
        for (int asked = 1; asked < 320; asked++) {
            BigDecimal quantity = BigDecimal.valueOf(asked);
            answers.add(asked + " " + display.certainFrom(quantity).flatMap(forecast::earliest) + " "
                    + forecast.earliest(display.possibleFrom(quantity)));
        }
        return answers;
    }

    private static Optional<LocalDate> date(AvailabilityDisplay display, Forecast forecast, String quantity) {
        return display.certainFrom(new BigDecimal(quantity)).flatMap(forecast::earliest);
    }

    private static Forecast forecast(String balance) {
        return new Forecast(
                List.of(new Forecast.Step(TODAY, BigDecimal.ZERO, BigDecimal.ZERO, new BigDecimal(balance))));
    }

    private static AvailabilityDisplay display(Kind kind, String... limits) {
        return new AvailabilityDisplay(
                "", kind, List.of(limits).stream().map(BigDecimal::new).toList());
    }
}

package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.webnav.stock.api.Forecast;
import org.webnav.stock.api.StockLevel;
import org.webnav.stock.api.StockLevel.Location;
import org.webnav.stock.api.StockLevel.Movement;

public class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    private final List<Movement> receipts = new ArrayList<>();
    private final List<Movement> demand = new ArrayList<>();

    @Test
    public void whatIsThereCanBeHadToday() {
        assertThat(earliest("100", "")).isEqualTo(TODAY);
    }

    @Test
    public void whatIsReservedCannot() {
        assertThat(earliest("120.00001", "")).isNull();
        assertThat(earliest("120", "")).isEqualTo(TODAY);
    }

    @Test
    public void receiptsAddUpUntilThereIsEnough() {
        receipts.add(move(5, "BLUE", "300"));
        receipts.add(move(9, "BLUE", "80"));
        receipts.add(move(9, "RED", "20"));
        assertThat(earliest("500", "")).isEqualTo(TODAY.plusDays(9));
        assertThat(earliest("520.1", "")).isNull();
    }

    @Test
    public void laterDemandIsNotTakenAway() {
        receipts.add(move(5, "BLUE", "300"));
        demand.add(move(20, "BLUE", "250"));
        receipts.add(move(30, "BLUE", "250"));
        assertThat(earliest("171", "")).isEqualTo(TODAY.plusDays(30));
        assertThat(earliest("170", "")).isEqualTo(TODAY.plusDays(5));
    }

    @Test
    public void whatIsOverdueCountsAsOfToday() {
        receipts.add(move(-3, "BLUE", "10"));
        demand.add(move(-1, "BLUE", "4"));
        assertThat(forecast("").steps())
                .containsExactly(
                        new Forecast.Step(TODAY, new BigDecimal("10"), new BigDecimal("4"), new BigDecimal("126")));
    }

    @Test
    public void onePlaceCountsAlone() {
        receipts.add(move(5, "RED", "30"));
        receipts.add(move(6, "BLUE", "30"));
        assertThat(earliest("50", "RED")).isEqualTo(TODAY.plusDays(5));
        assertThat(earliest("51", "RED")).isNull();
        assertThat(earliest("1", "GREEN")).isNull();
    }

    @Test
    public void theBalanceOfTheLastDayIsNavisionsPromise() {
        receipts.add(move(5, "BLUE", "50"));
        demand.add(move(5, "BLUE", "130"));
        var figures = new org.webnav.stock.api.AvailabilityRule.Figures(
                new BigDecimal("130"),
                new BigDecimal("10"),
                new BigDecimal("130"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new BigDecimal("50"),
                null,
                null,
                null,
                null,
                null,
                null);
        List<Forecast.Step> steps = forecast("").steps();
        assertThat(steps.get(steps.size() - 1).balance())
                .isEqualByComparingTo(
                        new NavisionAvailability().compute(figures).availableToPromise());
    }

    private LocalDate earliest(String quantity, String location) {
        return forecast(location).earliest(new BigDecimal(quantity)).orElse(null);
    }

    private Forecast forecast(String location) {
        List<Location> places = List.of(
                StoredLevel.place("BLUE", new BigDecimal("110"), new BigDecimal("10")),
                StoredLevel.place("RED", new BigDecimal("20"), BigDecimal.ZERO));
        StockLevel level = new StoredLevel(places, sorted(receipts), sorted(demand), Instant.EPOCH)
                .less("A", BigDecimal.ZERO, Instant.EPOCH);
        return Forecast.of(level, location, TODAY);
    }

    private static List<Movement> sorted(List<Movement> moves) {
        return moves.stream()
                .sorted(java.util.Comparator.comparing(Movement::date))
                .toList();
    }

    private static Movement move(int days, String location, String quantity) {
        return new Movement(TODAY.plusDays(days), location, new BigDecimal(quantity));
    }
}

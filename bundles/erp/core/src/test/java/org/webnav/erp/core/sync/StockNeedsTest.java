package org.webnav.erp.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.webnav.connector.api.ErpRecords.Demand;
import org.webnav.connector.api.ErpRecords.ExpectedReceipt;
import org.webnav.erp.core.sync.StockNeeds.Place;
import org.webnav.stock.api.DemandFeed.DemandRow;
import org.webnav.stock.api.Forecast;
import org.webnav.stock.api.StockFeed.LevelRow;
import org.webnav.stock.api.StockLevel;
import org.webnav.stock.api.StockLevel.Movement;

public class StockNeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    public void takesFromStockWhatNoReceiptBringsInTime() {
        StockNeeds needs = StockNeeds.of(List.of(demand(5, 8), demand(15, 20)), List.of(receipt(20, 100)), TODAY);

        assertThat(needs.reserved()).containsOnly(java.util.Map.entry(new Place("A", "BLUE"), number(28)));
        assertThat(needs.later()).isEmpty();
    }

    @Test
    public void leavesToReceiptsWhatTheyBringInTime() {
        StockNeeds needs = StockNeeds.of(List.of(demand(30, 50), demand(40, 70)), List.of(receipt(20, 100)), TODAY);

        assertThat(needs.later())
                .containsExactly(
                        new DemandRow("A", "BLUE", TODAY.plusDays(30), number(50)),
                        new DemandRow("A", "BLUE", TODAY.plusDays(40), number(50)));
        assertThat(needs.reserved().get(new Place("A", "BLUE"))).isEqualByComparingTo("20");
    }

    @Test
    public void takesWhatIsDueFromStockWhateverShouldHaveCome() {
        StockNeeds needs = StockNeeds.of(List.of(demand(-3, 5), demand(0, 2)), List.of(receipt(-1, 100)), TODAY);

        assertThat(needs.reserved().get(new Place("A", "BLUE"))).isEqualByComparingTo("7");
        assertThat(needs.later()).isEmpty();
    }

    @Test
    public void letsReceiptsServeOnlyTheirOwnLocation() {
        StockNeeds needs = StockNeeds.of(
                List.of(new Demand("S1", "A", "RED", TODAY.plusDays(9), number(4))), List.of(receipt(5, 100)), TODAY);

        assertThat(needs.reserved().get(new Place("A", "RED"))).isEqualByComparingTo("4");
    }

    @Test
    public void showsReservationsAlsoWhereNothingLies() {
        StockNeeds needs = StockNeeds.of(
                List.of(
                        demand(0, 3),
                        new Demand("S1", "A", "RED", TODAY, number(4)),
                        new Demand("S1", "SERVICE", "RED", TODAY, number(4))),
                List.of(),
                TODAY);

        assertThat(needs.levels(List.of(
                        new org.webnav.connector.api.ErpRecords.StockLevel("A", "BLUE", number(10)),
                        new org.webnav.connector.api.ErpRecords.StockLevel("B", "BLUE", number(1)))))
                .containsExactlyInAnyOrder(
                        new LevelRow("A", "BLUE", number(7), number(3)),
                        new LevelRow("A", "RED", number(-4), number(4)),
                        new LevelRow("B", "BLUE", number(1), number(0)));
    }

    /** Codeunit 5790: what can be promised must not depend on how the demand is divided. */
    @Test
    public void promisesTheSameDaysAsTheUndividedDemand() {
        Random random = new Random(5790);
        for (int round = 0; round < 2000; round++) {
            List<Demand> demand = new ArrayList<>();
            List<ExpectedReceipt> receipts = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                demand.add(demand(random.nextInt(20) - 3, 1 + random.nextInt(30)));
            }
            for (int i = random.nextInt(6); i > 0; i--) {
                receipts.add(receipt(random.nextInt(20) - 3, 1 + random.nextInt(30)));
            }
            BigDecimal onHand = number(random.nextInt(60));
            StockNeeds needs = StockNeeds.of(demand, receipts, TODAY);
            BigDecimal reserved = needs.reserved().getOrDefault(new Place("A", "BLUE"), BigDecimal.ZERO);
            List<Movement> later = needs.later().stream()
                    .map(row -> new Movement(row.date(), row.location(), row.quantity()))
                    .toList();
            Forecast divided = forecast(onHand, reserved, receipts, later);
            Forecast whole = forecast(
                    onHand,
                    BigDecimal.ZERO,
                    receipts,
                    demand.stream()
                            .map(d -> new Movement(d.date(), d.location(), d.quantity()))
                            .toList());
            for (int quantity = 1; quantity < 80; quantity += 7) {
                Optional<LocalDate> day = whole.earliest(number(quantity));
                assertThat(divided.earliest(number(quantity)))
                        .as("%s of %s, %s, %s", quantity, onHand, demand, receipts)
                        .isEqualTo(day);
                if (onHand.subtract(reserved).compareTo(number(quantity)) >= 0) {
                    assertThat(day).as("what is shown as available").hasValue(TODAY);
                }
            }
        }
    }

    private static Forecast forecast(
            BigDecimal onHand, BigDecimal reserved, List<ExpectedReceipt> receipts, List<Movement> demand) {
        List<Movement> expected = receipts.stream()
                .map(r -> new Movement(r.date(), r.location(), r.quantity()))
                .toList();
        StockLevel level = new StockLevel(
                "A",
                onHand,
                reserved,
                onHand.subtract(reserved).max(BigDecimal.ZERO),
                List.of(new StockLevel.Location("BLUE", onHand, reserved, onHand.subtract(reserved))),
                expected,
                demand,
                Instant.EPOCH);
        return Forecast.of(level, "BLUE", TODAY);
    }

    private static Demand demand(int day, int quantity) {
        return new Demand("S1", "A", "BLUE", TODAY.plusDays(day), number(quantity));
    }

    private static ExpectedReceipt receipt(int day, int quantity) {
        return new ExpectedReceipt("A", "BLUE", TODAY.plusDays(day), number(quantity));
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}

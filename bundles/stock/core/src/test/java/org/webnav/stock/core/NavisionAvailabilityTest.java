package org.webnav.stock.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.Test;
import org.webnav.stock.api.AvailabilityRule.Figures;
import org.webnav.stock.api.AvailabilityRule.Promise;

public class NavisionAvailabilityTest {

    private String inventory = "0";
    private String reservedOnInventory;
    private String sales;
    private String reservedOnSales;
    private String purchase;
    private String transit;
    private String planned;
    private String reservedReceipts;

    @Test
    public void withNothingOnOrderAllIsAvailable() {
        inventory = "100";
        expect("100", "0", "0", "100", "100");
    }

    @Test
    public void aPurchaseOrderAdds() {
        inventory = "100";
        sales = "130";
        purchase = "50";
        expect("100", "130", "50", "20", "20");
    }

    @Test
    public void aReservationLowersAvailableInventoryNotTheProjection() {
        inventory = "100";
        reservedOnInventory = "40";
        sales = "40";
        reservedOnSales = "40";
        expect("60", "40", "0", "60", "60");
    }

    @Test
    public void aTransferInTransitIsAReceipt() {
        inventory = "5";
        transit = "20";
        sales = "15";
        expect("5", "15", "20", "10", "10");
    }

    @Test
    public void inventoryMayBeNegative() {
        inventory = "-3";
        purchase = "10";
        sales = "2";
        expect("-3", "2", "10", "5", "5");
    }

    @Test
    public void plannedReceiptsCountInTheProjectionOnly() {
        inventory = "10";
        planned = "7";
        expect("10", "0", "0", "17", "10");
    }

    @Test
    public void reservedReceiptsCannotBePromisedAgain() {
        inventory = "10";
        purchase = "20";
        reservedReceipts = "5";
        expect("10", "0", "20", "30", "25");
    }

    private void expect(String available, String required, String scheduled, String projected, String promise) {
        Figures figures = new Figures(
                number(inventory),
                number(reservedOnInventory),
                number(sales),
                null,
                null,
                null,
                null,
                null,
                null,
                number(reservedOnSales),
                number(planned),
                number(purchase),
                null,
                number(transit),
                null,
                null,
                null,
                number(reservedReceipts));
        assertThat(new NavisionAvailability().compute(figures))
                .isEqualTo(new Promise(
                        number(available), number(required), number(scheduled), number(projected), number(promise)));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}

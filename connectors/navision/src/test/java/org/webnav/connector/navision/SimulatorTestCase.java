package org.webnav.connector.navision;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpOrder;

/** One simulator for the class, as new before each test. */
public abstract class SimulatorTestCase {

    static SimulatorProcess simulator;

    NavisionConnector connector;

    @BeforeClass
    public static void start() throws IOException {
        simulator = new SimulatorProcess();
    }

    @AfterClass
    public static void stop() {
        simulator.close();
    }

    @Before
    public void connect() {
        simulator.admin("POST", "reset", "");
        connector = simulator.connector();
    }

    static <T> List<T> all(Function<Consumer<List<T>>, ReadResult> reading) {
        List<T> rows = new ArrayList<>();
        reading.apply(rows::addAll);
        return rows;
    }

    static ErpOrder order(String reference, String customer, ErpOrder.Line... lines) {
        return new ErpOrder(
                reference,
                customer,
                "PO-17",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 1),
                "",
                "EUR",
                true,
                "Call before delivery",
                List.of(lines));
    }

    static ErpOrder.Line line(String item, String quantity, String price, String discount) {
        return variant(item, "", quantity, price, discount);
    }

    static ErpOrder.Line variant(String item, String variant, String quantity, String price, String discount) {
        return new ErpOrder.Line(
                1, item, variant, "", "PCS", new BigDecimal(quantity), new BigDecimal(price), new BigDecimal(discount));
    }
}

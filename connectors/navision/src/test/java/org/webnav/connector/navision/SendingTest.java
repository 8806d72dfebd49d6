package org.webnav.connector.navision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.Test;
import org.webnav.connector.api.ErpConnector.Lookup;
import org.webnav.connector.api.ErpConnector.SendOutcome;
import org.webnav.connector.api.ErpConnector.SendOutcome.Accepted;
import org.webnav.connector.api.ErpConnector.SendOutcome.Refused;
import org.webnav.connector.api.ErpConnector.SendOutcome.Unknown;
import org.webnav.connector.api.ErpOrder;
import org.webnav.connector.api.ErpUnreachable;

public class SendingTest extends SimulatorTestCase {

    private static final ErpOrder.Line DESK = line("1896-S", "2", "900.125", "12.5");

    @Test
    public void sendsAnOrderWithTheAgreedPrices() throws IOException {
        SendOutcome outcome = connector.send(order("W-1", "10000", DESK, variant("1001", "L", "1", "700", "0")));

        assertThat(outcome).isInstanceOf(Accepted.class);
        JsonNode order = stored(((Accepted) outcome).number());
        assertThat(order.findValue("Requested Delivery Date").asText()).isEqualTo("2026-12-01");
        JsonNode lines = order.path("lines");
        assertThat(lines.get(0).path("Unit Price").decimalValue()).isEqualByComparingTo("900.125");
        assertThat(lines.get(0).path("Line Discount %").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(lines.get(1).path("Variant Code").asText()).isEqualTo("L");
        assertThat(lines.get(1).path("Line Discount %").decimalValue())
                .as("no discount of Navision's own")
                .isEqualByComparingTo("0");
        assertThat(lines).as("two comments").hasSize(4);
        assertThat(lines.get(2).path("Description").asText()).contains("PO-17");
        assertThat(connector.find("W-1")).isEqualTo(new Lookup(List.of(((Accepted) outcome).number()), 2));
    }

    @Test
    public void sendsInTheCurrencyAgreedUponNotTheCustomersOwn() throws IOException {
        Accepted local = (Accepted) connector.send(order("W-EUR", "01121212", DESK));
        assertThat(stored(local.number()).path("Currency Code").asText("")).isEmpty();

        Accepted dollars = (Accepted) connector.send(elsewhere("W-USD", "10000", "", "USD"));
        assertThat(stored(dollars.number()).path("Currency Code").asText()).isEqualTo("USD");

        assertThat(connector.send(elsewhere("W-XXX", "10000", "", "XXX")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("navision.currency-unknown"));
    }

    @Test
    public void sendsToTheDeliveryAddress() throws IOException {
        Accepted accepted = (Accepted) connector.send(elsewhere("W-2", "10000", "DUDLEY", ""));
        assertThat(stored(accepted.number()).path("Ship-to City").asText()).isEqualTo("Dudley");

        assertThat(connector.send(elsewhere("W-3", "10000", "MOON", "")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("navision.delivery-address-unknown"));
    }

    @Test
    public void isRefusedForABlockedCustomerAndAnUnknownItem() {
        assertThat(connector.send(order("W-4", "40000", DESK)))
                .isEqualTo(new Refused(
                        "Application_DialogException",
                        "You cannot create this type of document when Customer 40000 is blocked with type Ship"));
        assertThat(connector.send(order("W-5", "10000", DESK, line("NO-SUCH", "1", "1", "0"))))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code())
                        .isEqualTo("Internal_InvalidTableRelation"));
        assertThat(connector.find("W-5").numbers()).as("nothing of it").isEmpty();
    }

    @Test
    public void doesNotKnowAfterATimeOutAndFindsTheOrderOnce() {
        fault("'kind':'timeout-after-commit'");

        assertThat(connector.send(order("W-6", "10000", DESK))).isInstanceOf(Unknown.class);

        Lookup found = connector.find("W-6");
        assertThat(found.numbers()).hasSize(1);
        assertThat(found.lines()).isEqualTo(1);
    }

    @Test
    public void doesNotKnowWhenTheAnswerIsTooLate() {
        NavisionConnector hasty =
                simulator.connector("CRONUS International Ltd.", "cronus-demo-key", Duration.ofSeconds(2), 100, "");
        hasty.health();
        fault("'kind':'slow','delayMs':4000");

        assertThat(hasty.send(order("W-7", "10000", DESK))).isInstanceOf(Unknown.class);
    }

    @Test
    public void doesNotKnowAfterHalfAnAnswerOrNone() {
        fault("'kind':'reset'");
        assertThat(connector.send(order("W-8", "10000", DESK))).isInstanceOf(Unknown.class);
        assertThat(connector.find("W-8").numbers()).hasSize(1);

        fault("'kind':'reset-before-commit'");
        assertThat(connector.send(order("W-9", "10000", DESK))).isInstanceOf(Unknown.class);
        assertThat(connector.find("W-9")).isEqualTo(new Lookup(List.of(), -1));
    }

    @Test
    public void knowsThatNothingWasTakenWhenTheErpIsBusy() {
        for (String kind : List.of("429", "503")) {
            fault("'kind':'" + kind + "','retryAfter':3");
            assertThatThrownBy(() -> connector.send(order("W-" + kind, "10000", DESK)))
                    .isInstanceOfSatisfying(ErpUnreachable.class, e -> assertThat(e.retryAfter())
                            .isEqualTo(Duration.ofSeconds(3)));
            assertThat(connector.find("W-" + kind).numbers()).isEmpty();
        }
    }

    @Test
    public void knowsThatNothingWasTakenWhenTheErpIsDown() throws IOException {
        NavisionConnector connected;
        try (SimulatorProcess other = new SimulatorProcess()) {
            connected = other.connector();
            assertThat(connected.health().reachable()).isTrue();
        }

        assertThatThrownBy(() -> connected.send(order("W-10", "10000", DESK))).isInstanceOf(ErpUnreachable.class);
        assertThat(connected.health().reachable()).isFalse();
    }

    @Test
    public void findsAPostedOrderByItsNumber() {
        Accepted accepted = (Accepted) connector.send(order("W-11", "10000", DESK));

        simulator.admin("POST", "orders/" + accepted.number() + "/post", "{'ship':true,'invoice':true}");

        assertThat(connector.find("W-11")).isEqualTo(new Lookup(List.of(accepted.number()), -1));
    }

    @Test
    public void findsTwoOrdersOfTheSameReference() {
        connector.send(order("W-12", "10000", DESK));
        connector.send(order("W-12", "10000", DESK));

        assertThat(connector.find("W-12").numbers()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    public void looksForManyOrdersAtOnce() throws IOException {
        Accepted open = (Accepted) connector.send(order("W-M7", "10000", DESK));
        Accepted posted = (Accepted) connector.send(order("W-M40", "10000", DESK));
        simulator.admin("POST", "orders/" + posted.number() + "/post", "{'ship':true,'invoice':true}");

        Map<String, Lookup> found = connector.findAll(
                IntStream.range(0, 60).mapToObj(i -> "W-M" + i).toList());

        assertThat(found).hasSize(60);
        assertThat(found.remove("W-M7")).isEqualTo(new Lookup(List.of(open.number()), 1));
        assertThat(found.remove("W-M40")).isEqualTo(new Lookup(List.of(posted.number()), -1));
        assertThat(found.values())
                .allSatisfy(nothing -> assertThat(nothing.numbers()).isEmpty());
    }

    private static void fault(String fault) {
        simulator.admin("POST", "faults", "{" + fault + ",'method':'POST','path':'salesOrders'}");
    }

    private static ErpOrder elsewhere(String reference, String customer, String address, String currency) {
        return new ErpOrder(
                reference,
                customer,
                "",
                LocalDate.of(2026, 11, 23),
                null,
                address,
                currency,
                currency.isEmpty(),
                "",
                List.of(DESK));
    }

    private static JsonNode stored(String number) throws IOException {
        return Json.MAPPER.readTree(simulator.admin("GET", "orders/" + number, ""));
    }
}

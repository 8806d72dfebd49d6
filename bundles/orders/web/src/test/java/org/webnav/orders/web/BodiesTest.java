package org.webnav.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.Test;
import org.webnav.catalog.api.Kit;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderDraft;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Money;

public class BodiesTest {

    private static final UUID BUYER = new UUID(1, 3);

    @Test
    public void takesTheSameWordsForTheSameRequest() {
        String fingerprint = body("PO-1", "2").fingerprint();

        assertThat(fingerprint).hasSize(64).isEqualTo(body("PO-1", "2.00").fingerprint());
        assertThat(body("PO-1", "3").fingerprint()).isNotEqualTo(fingerprint);
        assertThat(body("PO-2", "2").fingerprint()).isNotEqualTo(fingerprint);
    }

    @Test
    public void aRequestForAnotherChoiceOfAKitIsAnotherRequest() {
        String fingerprint = kit(Map.of("DESK", "A", "LAMP", "")).fingerprint();

        assertThat(fingerprint)
                .isEqualTo(kit(new TreeMap<>(Map.of("LAMP", "", "DESK", "A"))).fingerprint());
        assertThat(kit(Map.of("DESK", "B", "LAMP", "")).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(kit(Map.of("DESK", "A")).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(kit(null).fingerprint()).isEqualTo(kit(Map.of()).fingerprint());
    }

    @Test
    public void aChangeOfSomethingElseKeepsWhatWasChosen() {
        Order.Line plain = order().lines().get(0);
        Order.Assembly kit = new Order.Assembly(Kit.OrderedAs.COMPONENTS, Map.of("DESK", "A"), List.of());
        Order.Line line = new Order.Line(
                1,
                plain.item(),
                "",
                "",
                "PCS",
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                BigDecimal.TEN,
                kit);

        assertThat(line.toDraft().kit()).isEqualTo(Map.of("DESK", "A"));
        assertThat(plain.toDraft().kit()).isEmpty();
    }

    @Test
    public void tellsNeighbouringMembersApart() {
        assertThat(new Fingerprint().add("ab").add("c").sha256())
                .isNotEqualTo(new Fingerprint().add("a").add("bc").sha256());
    }

    @Test
    public void keepsWhatAChangeDoesNotMention() {
        OrderDraft draft = new ChangeBody(null, null, null, null, "call first", null).toDraft(BUYER, order());

        assertThat(draft)
                .isEqualTo(new OrderDraft(
                        BUYER,
                        "PO-1",
                        "MAIN",
                        LocalDate.of(2026, 12, 1),
                        "call first",
                        List.of(new OrderDraft.Line("1896-S", "", BigDecimal.ONE, "PCS"))));
    }

    @Test
    public void emptiesWhatAChangeMentionsAsEmpty() {
        OrderDraft draft = new ChangeBody(null, "", "", "", "", null).toDraft(BUYER, order());

        assertThat(draft.customerReference()).isEmpty();
        assertThat(draft.deliveryAddress()).isEmpty();
        assertThat(draft.wantedDate()).isNull();
    }

    @Test
    public void writesStatesInLowerCaseWithHyphens() {
        OrderJson json = OrderJson.of(order(), List.of());

        assertThat(json.state()).isEqualTo("awaiting-approval");
        assertThat(json.transfer().state()).isEqualTo("none");
    }

    private static CreateBody body(String reference, String quantity) {
        return new CreateBody(
                null,
                reference,
                null,
                null,
                null,
                List.of(new LineBody("1896-S", null, new BigDecimal(quantity), "PCS", null)));
    }

    private static CreateBody kit(Map<String, String> choices) {
        LineBody line = new LineBody("KIT", null, BigDecimal.ONE, "PCS", choices);
        return new CreateBody(null, null, null, null, null, List.of(line));
    }

    private static Order order() {
        return new Order(
                new UUID(5, 5),
                3,
                "",
                OrderState.AWAITING_APPROVAL,
                new UUID(1, 2),
                BUYER,
                "10000",
                "The Cannon Group PLC",
                new UUID(0, 7),
                "Test",
                false,
                "PO-1",
                "MAIN",
                LocalDate.of(2026, 12, 1),
                "",
                List.of(new Order.Line(
                        1,
                        "1896-S",
                        "",
                        "Desk",
                        "PCS",
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        BigDecimal.ZERO,
                        BigDecimal.TEN,
                        BigDecimal.ZERO,
                        BigDecimal.TEN)),
                new Money(BigDecimal.TEN, "EUR"),
                new Money(BigDecimal.TEN, "EUR"),
                new Order.Transfer(TransferState.NONE, "", "", 0, ""),
                Instant.EPOCH,
                null);
    }
}

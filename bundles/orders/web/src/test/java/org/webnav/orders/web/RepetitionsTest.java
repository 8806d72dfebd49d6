package org.webnav.orders.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.Test;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.Orders;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Idempotency;
import org.webnav.platform.api.Money;

/** What a request with an Idempotency-Key asks of the orders, at first and again. */
public class RepetitionsTest {

    private static final UUID ORDER = new UUID(7, 7);

    private final List<String> calls = new ArrayList<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Orders orders = noting();
    private final Repetitions repetitions = new Repetitions(remembering(), orders);

    @Test
    public void answersWhatItJustDidWithoutReadingItAgain() {
        assertThat(submit().id()).isEqualTo(ORDER);
        assertThat(calls).containsExactly("submit");
    }

    @Test
    public void readsTheOrderWhenAnEarlierRequestDidTheWork() {
        submit();
        calls.clear();

        assertThat(submit().id()).isEqualTo(ORDER);
        assertThat(calls).containsExactly("get");
    }

    private Order submit() {
        return repetitions.once("orders.submit", "a", "print", () -> orders.submit(ORDER, -1));
    }

    private Idempotency remembering() {
        return (operation, key, fingerprint, work) -> {
            String known = answers.get(operation + key);
            if (known == null) {
                known = work.get();
                answers.put(operation + key, known);
            }
            return known;
        };
    }

    /** Notes each call and answers the order. */
    private Orders noting() {
        return (Orders) Proxy.newProxyInstance(
                Orders.class.getClassLoader(), new Class<?>[] {Orders.class}, (proxy, method, arguments) -> {
                    calls.add(method.getName());
                    return order();
                });
    }

    private static Order order() {
        Money amount = new Money(BigDecimal.TEN, "EUR");
        return new Order(
                ORDER,
                1,
                "",
                OrderState.SUBMITTED,
                ORDER,
                ORDER,
                "10000",
                "Cannon",
                ORDER,
                "Ann",
                false,
                "",
                "",
                null,
                "",
                List.of(),
                amount,
                amount,
                new Order.Transfer(TransferState.NONE, "", "", 0, ""),
                Instant.EPOCH,
                null);
    }
}

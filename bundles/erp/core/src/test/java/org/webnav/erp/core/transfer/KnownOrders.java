package org.webnav.erp.core.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.orders.api.Order;
import org.webnav.orders.api.OrderState;
import org.webnav.orders.api.OrderTransfers;
import org.webnav.orders.api.TransferState;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Money;

/** The orders' side of the transfer, in memory. */
final class KnownOrders implements OrderTransfers {

    final Map<UUID, TransferState> states = new HashMap<>();
    final Map<UUID, String> numbers = new HashMap<>();
    final Map<UUID, OrderState> lives = new HashMap<>();
    final Map<UUID, String> references = new HashMap<>();
    RuntimeException broken;

    @Override
    public Order forTransfer(UUID id) {
        if (broken != null) {
            throw broken;
        }
        Money amount = new Money(new BigDecimal("10.00"), "EUR");
        Order.Line line = new Order.Line(
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
                BigDecimal.TEN);
        return new Order(
                id,
                1,
                "W1",
                lives.getOrDefault(id, OrderState.SUBMITTED),
                id,
                id,
                "10000",
                "Cannon",
                id,
                "Ann",
                false,
                "",
                "",
                null,
                "",
                List.of(line),
                amount,
                amount,
                new Order.Transfer(TransferState.QUEUED, reference(id), "", 0, ""),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** The reference of the order's last submission. */
    String reference(UUID id) {
        return references.getOrDefault(id, "R" + id.getLeastSignificantBits());
    }

    @Override
    public void progress(UUID id, TransferState state, int attempts, String message) {
        states.put(id, state);
    }

    @Override
    public void lost(UUID id) {
        lives.put(id, OrderState.SUBMITTED);
        states.put(id, TransferState.UNKNOWN);
    }

    @Override
    public void acknowledged(UUID id, String erpNumber, int attempts) {
        if (lives.getOrDefault(id, OrderState.SUBMITTED) != OrderState.SUBMITTED) {
            throw new Conflict("orders.not-in-transfer", "not on its way");
        }
        lives.put(id, OrderState.ACKNOWLEDGED);
        states.put(id, TransferState.ACKNOWLEDGED);
        numbers.put(id, erpNumber);
    }

    @Override
    public void refused(UUID id, String message, int attempts) {
        states.put(id, TransferState.REFUSED);
        lives.put(id, OrderState.REFUSED);
    }
}

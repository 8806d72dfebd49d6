package org.webnav.orders.api;

import java.time.Instant;
import java.util.UUID;
import org.webnav.platform.api.Money;

/** An order as lists show it. */
public record OrderSummary(
        UUID id,
        String number,
        OrderState state,
        UUID buyer,
        String customerNumber,
        String customerName,
        String customerReference,
        int lines,
        Money amount,
        Money amountIncludingVat,
        TransferState transferState,
        String erpNumber,
        Instant created,
        Instant submitted) {}

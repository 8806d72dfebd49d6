package org.webnav.settlement.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An unpaid ledger transaction (Navision table 21). Amounts in {@code currency}. */
public record OpenEntry(
        String documentType,
        String documentNumber,
        LocalDate postingDate,
        LocalDate dueDate,
        String currency,
        BigDecimal amount,
        BigDecimal remainingAmount,
        boolean overdue) {}

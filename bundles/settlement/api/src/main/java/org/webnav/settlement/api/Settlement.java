package org.webnav.settlement.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.webnav.channel.api.Blocked;

/**
 * State of settlements of a buyer (its bill-to customer), amounts in the owner's local currency.
 *
 * @param balance unpaid ledger entries, due or not
 * @param overdue the part that is past its due date
 * @param openOrders orders in the ERP that are not invoiced, with VAT, and shipped goods not invoiced
 * @param reserved orders of the portal that the ERP does not count yet, with VAT
 * @param creditLimit 0 means unlimited
 * @param room what may still be ordered; null when unlimited
 * @param asOf when the ERP gave the figures; null when it never did
 */
public record Settlement(
        UUID buyer,
        String billTo,
        String currency,
        BigDecimal balance,
        BigDecimal overdue,
        BigDecimal openOrders,
        BigDecimal reserved,
        BigDecimal creditLimit,
        BigDecimal room,
        String paymentTerms,
        Blocked blocked,
        Instant asOf) {}

package org.webnav.stock.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be had of an item, in base units.
 *
 * @param available on hand less what open orders of the portal that the ERP does not know yet will take; not below 0
 * @param expected planned receipts, earliest first
 * @param asOf when the ERP said so
 */
public record StockLevel(
        String item, BigDecimal available, List<Location> locations, List<Receipt> expected, Instant asOf) {

    public record Location(String code, BigDecimal available) {}

    public record Receipt(LocalDate date, String location, BigDecimal quantity) {}
}

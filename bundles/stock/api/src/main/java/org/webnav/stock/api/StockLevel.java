package org.webnav.stock.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What can be had of an item, in base units.
 *
 * @param onHand what lies there by the ERP; may be negative
 * @param reserved what is reserved in the ERP, and what open orders of the portal that the ERP does not count yet take
 * @param available on hand less reserved; not below 0
 * @param locations by code; what the portal's orders take is set against the places with most of the item first
 * @param expected planned receipts, earliest first
 * @param demand what the ERP still has to deliver beside its reservations, earliest first
 * @param asOf when the ERP said so
 */
public record StockLevel(
        String item,
        BigDecimal onHand,
        BigDecimal reserved,
        BigDecimal available,
        List<Location> locations,
        List<Movement> expected,
        List<Movement> demand,
        Instant asOf) {

    /** As the level itself, of one place; the code is empty where the ERP keeps stock without one. */
    public record Location(String code, BigDecimal onHand, BigDecimal reserved, BigDecimal available) {}

    /** What comes or goes on a day. */
    public record Movement(LocalDate date, String location, BigDecimal quantity) {}
}

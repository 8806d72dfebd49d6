package org.webnav.orders.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.webnav.platform.api.Paging;

/**
 * Which orders, newest first.
 *
 * @param text part of number, ERP number, customer's reference or customer's name; empty for all
 * @param states empty for all
 * @param buyer null for every buyer in sight
 */
public record OrderQuery(
        String text, Set<OrderState> states, UUID buyer, LocalDate from, LocalDate to, Paging paging) {}

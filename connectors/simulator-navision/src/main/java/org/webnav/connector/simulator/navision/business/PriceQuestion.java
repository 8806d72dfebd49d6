package org.webnav.connector.simulator.navision.business;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.webnav.connector.simulator.navision.store.Row;

/**
 * What the price of a sales line depends on.
 *
 * @param item the item
 * @param customer the bill-to customer's number
 * @param priceGroup customer price group of the document
 * @param discountGroup customer discount group of the document
 * @param campaigns activated campaigns that target the customer
 * @param variant variant code or blank
 * @param unit unit of measure code of the line
 * @param perUnit base units in one unit of the line
 * @param quantity quantity in units of the line; its sign does not matter
 * @param currency currency code of the document, blank for local currency
 * @param factor units of the currency for one of local currency
 * @param date order date
 * @param includesVat whether the document's prices include VAT
 * @param vat the VAT of the line
 * @param allowLineDiscount what the customer card says about line discounts
 */
public record PriceQuestion(
        Row item,
        String customer,
        String priceGroup,
        String discountGroup,
        Set<String> campaigns,
        String variant,
        String unit,
        BigDecimal perUnit,
        BigDecimal quantity,
        String currency,
        BigDecimal factor,
        LocalDate date,
        boolean includesVat,
        Vat vat,
        boolean allowLineDiscount) {

    /** Whether a row's minimum quantity is reached; rows without a unit count in base units. */
    boolean reaches(Row row) {
        BigDecimal amount = quantity.abs();
        BigDecimal compared = row.isBlank("Unit of Measure Code") ? amount.multiply(perUnit) : amount;
        return row.decimal("Minimum Quantity").compareTo(compared) <= 0;
    }

    /** Whether a row is for this variant, currency, unit (or any) and valid on the date. */
    boolean admits(Row row) {
        return blankOr(row, "Variant Code", variant)
                && blankOr(row, "Currency Code", currency)
                && blankOr(row, "Unit of Measure Code", unit)
                && !after(row.date("Starting Date"))
                && !before(row.date("Ending Date"));
    }

    /** Whether a price or discount row of this sales type and code is meant for the customer. */
    boolean concerns(Row row, String group) {
        String code = row.text("Sales Code");
        return switch (row.text("Sales Type")) {
            case "All Customers" -> true;
            case "Customer" -> code.equals(customer);
            case "Campaign" -> campaigns.contains(code);
            default -> !group.isEmpty() && code.equals(group);
        };
    }

    private static boolean blankOr(Row row, String field, String value) {
        return row.isBlank(field) || row.is(field, value);
    }

    private boolean after(LocalDate start) {
        return start != null && start.isAfter(date);
    }

    private boolean before(LocalDate end) {
        return end != null && end.isBefore(date);
    }
}

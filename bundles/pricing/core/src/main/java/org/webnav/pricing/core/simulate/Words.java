package org.webnav.pricing.core.simulate;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.webnav.pricing.core.engine.SalesLineDiscountRow.Target;
import org.webnav.pricing.core.engine.SalesType;
import org.webnav.pricing.core.engine.VatCalculation;

/**
 * The words that stand for a constant: our short ones and Navision's option captions. Case, spaces and punctuation do not
 * matter.
 */
final class Words<E> {

    static final Words<SalesType> PRICE_SALES_TYPES = new Words<SalesType>()
            .with(SalesType.ALL, "All", "All Customers")
            .with(SalesType.CUSTOMER, "Customer")
            .with(SalesType.GROUP, "Group", "Customer Price Group")
            .with(SalesType.CAMPAIGN, "Campaign");

    static final Words<SalesType> DISCOUNT_SALES_TYPES = new Words<SalesType>()
            .with(SalesType.ALL, "All", "All Customers")
            .with(SalesType.CUSTOMER, "Customer")
            .with(SalesType.GROUP, "Group", "Customer Disc. Group", "Customer Discount Group")
            .with(SalesType.CAMPAIGN, "Campaign");

    static final Words<Target> TARGETS = new Words<Target>()
            .with(Target.ITEM, "Item")
            .with(Target.ITEM_DISCOUNT_GROUP, "Group", "ItemDiscGroup", "Item Discount Group");

    static final Words<VatCalculation> VAT_CALCULATIONS = new Words<VatCalculation>()
            .with(VatCalculation.NORMAL, "Normal", "Normal VAT")
            .with(VatCalculation.REVERSE_CHARGE, "Reverse", "Reverse Charge", "Reverse Charge VAT")
            .with(VatCalculation.FULL, "Full", "Full VAT")
            .with(VatCalculation.SALES_TAX, "Sales Tax");

    /** Whether a row takes part: only active ones do. Rows without a status are active. */
    static final Words<Boolean> STATUSES =
            new Words<Boolean>().with(true, "Active").with(false, "Draft").with(false, "Inactive");

    private final Map<String, E> meanings = new LinkedHashMap<>();
    private final Map<String, E> shown = new LinkedHashMap<>();

    private Words<E> with(E meaning, String first, String... others) {
        shown.put(first, meaning);
        meanings.put(normal(first), meaning);
        for (String other : others) {
            meanings.put(normal(other), meaning);
        }
        return this;
    }

    Optional<E> meaningOf(String word) {
        return Optional.ofNullable(meanings.get(normal(word)));
    }

    /** The first word of each constant, for an error message. */
    String known() {
        return shown.keySet().stream().collect(Collectors.joining(", "));
    }

    private static String normal(String word) {
        return word.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
    }
}

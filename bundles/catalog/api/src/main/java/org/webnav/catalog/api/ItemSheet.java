package org.webnav.catalog.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything of an item as its owner keeps it, in every language. As a change, a part that is null is left as it is; of
 * names, descriptions, attributes and customer numbers only the keys that are there are changed, and an empty text or
 * list takes one away; other lists replace what was there. As what is kept, no part is null.
 *
 * @param number at most 40 characters
 * @param names language (ISO 639-1) to text of at most 250 characters; the empty key is the text of the ERP's card
 * @param descriptions language to text of at most 2,000 characters
 * @param category code, empty for none
 * @param baseUnit unit in which stock is counted; a new item needs one
 * @param salesUnit unit that is offered first, empty for the base unit
 * @param units every unit it is sold in; the base unit is always among them
 * @param minimumQuantity in base units, 0 for none; likewise {@code orderMultiple} and {@code maximumQuantity}
 * @param gtin the first EAN/GTIN, empty for none
 * @param gtins further ones
 * @param attributes attribute to values: option codes, text, {@code true}/{@code false}, ISO dates, numbers like
 *     {@code 12.5} or ranges like {@code 10..20}
 * @param customerNumbers customer number to that customer's own numbers for the item
 * @param lists codes of the owner's lists that it is on
 */
public record ItemSheet(
        String number,
        ItemType type,
        Map<String, String> names,
        Map<String, String> descriptions,
        String category,
        String baseUnit,
        String salesUnit,
        List<CatalogFeed.UnitRow> units,
        BigDecimal minimumQuantity,
        BigDecimal orderMultiple,
        BigDecimal maximumQuantity,
        Boolean blocked,
        Life life,
        String gtin,
        List<Gtin> gtins,
        String manufacturer,
        String manufacturerNumber,
        Map<String, List<String>> attributes,
        Related related,
        List<Variant> variants,
        List<QuantityRule> quantityRules,
        Map<String, List<String>> customerNumbers,
        Set<String> lists) {

    /**
     * @param newUntil last day on which it counts as new, null for none
     * @param phasingOutFrom first day of phasing out, null for none
     * @param replacement number of the item to order instead, empty for none
     */
    public record Life(LocalDate newUntil, LocalDate phasingOutFrom, String replacement) {

        public static final Life PLAIN = new Life(null, null, "");
    }

    /** @param unit unit that the code stands on, empty for the base unit */
    public record Gtin(String code, String unit) {}

    /** Numbers of other items, the first is shown first. */
    public record Related(List<String> accessories, List<String> similar) {

        public static final Related NONE = new Related(List.of(), List.of());
    }

    /** @param code Navision's variant code, at most 10 characters; {@code names} by language */
    public record Variant(String code, Map<String, String> names, boolean blocked) {}

    /**
     * What one order line may ask for. The rule of a unit goes before that of all units, the rule of a customer before
     * that of everybody.
     *
     * @param unit code of a unit, empty for all
     * @param customer customer number, empty for everybody
     * @param minimum in the rule's unit, base units when it is for all; 0 for none; likewise the others
     */
    public record QuantityRule(
            String unit, String customer, BigDecimal minimum, BigDecimal multiple, BigDecimal maximum) {}

    public ItemSheet withNumber(String other) {
        return new ItemSheet(
                other,
                type,
                names,
                descriptions,
                category,
                baseUnit,
                salesUnit,
                units,
                minimumQuantity,
                orderMultiple,
                maximumQuantity,
                blocked,
                life,
                gtin,
                gtins,
                manufacturer,
                manufacturerNumber,
                attributes,
                related,
                variants,
                quantityRules,
                customerNumbers,
                lists);
    }

    /** A change that says nothing but the number. */
    public static ItemSheet of(String number) {
        return new ItemSheet(
                number, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null);
    }
}

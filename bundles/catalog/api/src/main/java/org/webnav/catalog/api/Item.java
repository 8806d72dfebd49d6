package org.webnav.catalog.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A sellable product or service, with its texts in one language.
 *
 * @param number the owner's item number, unique in the channel, as the ERP writes it
 * @param name in the language asked for, else in the channel's first language
 * @param category category code, empty when none
 * @param baseUnit unit in which stock is counted
 * @param salesUnit unit that is offered first
 * @param units every unit it is sold in, the base unit among them
 * @param minimumQuantity least quantity in base units that one order line may have; 0 for none
 * @param orderMultiple quantities in base units must be a multiple of it; 0 for none
 * @param gtin EAN/GTIN, empty when none
 * @param picture address of its picture relative to the server's root, empty when none
 * @param maximumQuantity greatest quantity in base units that one order line may have; 0 for none
 * @param manufacturerNumber the maker's own number, empty when unknown
 * @param replacement number of the item to order instead, empty for none
 * @param kit whether it is made of others: {@link Kits} tells of which
 */
public record Item(
        UUID id,
        String number,
        ItemType type,
        String name,
        String description,
        String category,
        String categoryName,
        String baseUnit,
        String salesUnit,
        List<ItemUnit> units,
        BigDecimal minimumQuantity,
        BigDecimal orderMultiple,
        String gtin,
        String picture,
        LifeCycle lifeCycle,
        BigDecimal maximumQuantity,
        String manufacturerNumber,
        String replacement,
        boolean kit) {

    public Item {
        units = List.copyOf(units);
    }

    /** One that is no kit. */
    public Item(
            UUID id,
            String number,
            ItemType type,
            String name,
            String description,
            String category,
            String categoryName,
            String baseUnit,
            String salesUnit,
            List<ItemUnit> units,
            BigDecimal minimumQuantity,
            BigDecimal orderMultiple,
            String gtin,
            String picture,
            LifeCycle lifeCycle,
            BigDecimal maximumQuantity,
            String manufacturerNumber,
            String replacement) {
        this(
                id,
                number,
                type,
                name,
                description,
                category,
                categoryName,
                baseUnit,
                salesUnit,
                units,
                minimumQuantity,
                orderMultiple,
                gtin,
                picture,
                lifeCycle,
                maximumQuantity,
                manufacturerNumber,
                replacement,
                false);
    }

    /** The same for somebody from whom the replacement is hidden. */
    public Item withoutReplacement() {
        return new Item(
                id,
                number,
                type,
                name,
                description,
                category,
                categoryName,
                baseUnit,
                salesUnit,
                units,
                minimumQuantity,
                orderMultiple,
                gtin,
                picture,
                lifeCycle,
                maximumQuantity,
                manufacturerNumber,
                "",
                kit);
    }

    /** May be seen, not ordered. */
    public boolean blocked() {
        return lifeCycle == LifeCycle.BLOCKED;
    }

    public Optional<ItemUnit> unit(String code) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst();
    }
}

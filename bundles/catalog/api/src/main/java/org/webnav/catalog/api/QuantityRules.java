package org.webnav.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** What one order line of a buyer may ask for, beside what the items themselves say. */
@ProviderType
public interface QuantityRules {

    /**
     * The rules of one item for a buyer; a rule takes the place of the item's own minimum, multiple and maximum.
     *
     * @param rules the most particular first: those of the customer before everybody's, those of a unit before the rest
     */
    record Rules(List<ItemSheet.QuantityRule> rules) {

        public static final Rules NONE = new Rules(List.of());

        /** The rule that decides for a unit; its quantities are in {@link ItemSheet.QuantityRule#unit()}. */
        public Optional<ItemSheet.QuantityRule> of(String unit) {
            return rules.stream()
                    .filter(rule -> rule.unit().isEmpty() || rule.unit().equals(unit))
                    .findFirst();
        }
    }

    /** In one query, by item number; items without rules are missing. @param buyer null for the caller's own */
    Map<String, Rules> of(UUID buyer, Collection<String> numbers);
}

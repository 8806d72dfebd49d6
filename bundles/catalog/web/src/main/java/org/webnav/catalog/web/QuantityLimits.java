package org.webnav.catalog.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.QuantityRules;
import org.webnav.catalog.api.Visibility;
import org.webnav.catalog.api.spi.ItemContribution;

/** Tells beside each item whether the buyer may order it, and what one line may ask for in the sales unit. */
@Component
public final class QuantityLimits implements ItemContribution {

    private final QuantityRules quantities;
    private final Assortments assortments;

    @Activate
    public QuantityLimits(@Reference QuantityRules quantities, @Reference Assortments assortments) {
        this.quantities = quantities;
        this.assortments = assortments;
    }

    /**
     * @param unit that the quantities are in; 0 is no limit
     * @param orderable false for what the buyer may only look at
     */
    public record Limits(String unit, BigDecimal minimum, BigDecimal multiple, BigDecimal maximum, boolean orderable) {}

    @Override
    public String part() {
        return "limits";
    }

    @Override
    public Map<String, ?> contribute(UUID buyer, List<Item> items) {
        List<String> numbers = items.stream().map(Item::number).toList();
        Map<String, QuantityRules.Rules> rules = quantities.of(buyer, numbers);
        Map<String, Visibility> seen = assortments.check(buyer, numbers);
        Map<String, Limits> limits = new HashMap<>();
        items.forEach(item -> limits.put(
                item.number(),
                limits(
                        item,
                        rules.getOrDefault(item.number(), QuantityRules.Rules.NONE),
                        !item.blocked() && seen.get(item.number()) == Visibility.ORDERABLE)));
        return limits;
    }

    /** A rule takes the place of what the item's card says. */
    private static Limits limits(Item item, QuantityRules.Rules rules, boolean orderable) {
        return rules.of(item.salesUnit())
                .map(rule -> ofRule(item, rule, orderable))
                .orElseGet(() -> new Limits(
                        item.baseUnit(),
                        item.minimumQuantity(),
                        item.orderMultiple(),
                        item.maximumQuantity(),
                        orderable));
    }

    private static Limits ofRule(Item item, ItemSheet.QuantityRule rule, boolean orderable) {
        return new Limits(
                rule.unit().isEmpty() ? item.baseUnit() : rule.unit(),
                rule.minimum().stripTrailingZeros(),
                rule.multiple().stripTrailingZeros(),
                rule.maximum().stripTrailingZeros(),
                orderable);
    }
}

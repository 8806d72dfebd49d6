package org.webnav.catalog.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.QuantityRules;
import org.webnav.catalog.api.spi.ItemContribution;

/** Tells beside each item what one line of the buyer may ask for in the sales unit. */
@Component
public final class QuantityLimits implements ItemContribution {

    private final QuantityRules quantities;

    @Activate
    public QuantityLimits(@Reference QuantityRules quantities) {
        this.quantities = quantities;
    }

    /** @param unit that the quantities are in; 0 is no limit */
    public record Limits(String unit, BigDecimal minimum, BigDecimal multiple, BigDecimal maximum) {}

    @Override
    public String part() {
        return "limits";
    }

    @Override
    public Map<String, ?> contribute(UUID buyer, List<Item> items) {
        Map<String, QuantityRules.Rules> rules =
                quantities.of(buyer, items.stream().map(Item::number).toList());
        Map<String, Limits> limits = new HashMap<>();
        items.forEach(item ->
                limits.put(item.number(), limits(item, rules.getOrDefault(item.number(), QuantityRules.Rules.NONE))));
        return limits;
    }

    /** A rule takes the place of what the item's card says. */
    private static Limits limits(Item item, QuantityRules.Rules rules) {
        return rules.of(item.salesUnit())
                .map(rule -> ofRule(item, rule))
                .orElseGet(() -> new Limits(
                        item.baseUnit(), item.minimumQuantity(), item.orderMultiple(), item.maximumQuantity()));
    }

    private static Limits ofRule(Item item, ItemSheet.QuantityRule rule) {
        return new Limits(
                rule.unit().isEmpty() ? item.baseUnit() : rule.unit(),
                rule.minimum().stripTrailingZeros(),
                rule.multiple().stripTrailingZeros(),
                rule.maximum().stripTrailingZeros());
    }
}

package org.webnav.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Test;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortments;
import org.webnav.catalog.api.ItemSheet.QuantityRule;
import org.webnav.catalog.api.QuantityRules;
import org.webnav.catalog.api.Visibility;
import org.webnav.catalog.web.QuantityLimits.Limits;

public class QuantityLimitsTest {

    private static final UUID BUYER = new UUID(1, 2);

    @Test
    public void aRuleTakesThePlaceOfTheItemsOwnLimits() {
        QuantityRule rule =
                new QuantityRule("", "10000", new BigDecimal("10.00000"), new BigDecimal("5.00000"), BigDecimal.ZERO);
        QuantityLimits limits = new QuantityLimits(
                (buyer, numbers) -> Map.of("A", new QuantityRules.Rules(List.of(rule))), all(Visibility.ORDERABLE));
        assertThat(limits.contribute(BUYER, List.of(Examples.item("A"))).get("A"))
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(new Limits(
                        Examples.item("A").baseUnit(), BigDecimal.TEN, new BigDecimal(5), BigDecimal.ZERO, true));
    }

    @Test
    public void withoutARuleTheItemsOwnLimitsCount() {
        QuantityLimits limits = new QuantityLimits((buyer, numbers) -> Map.of(), all(Visibility.ORDERABLE));
        Limits own =
                (Limits) limits.contribute(BUYER, List.of(Examples.item("A"))).get("A");
        assertThat(own.minimum()).isEqualTo(Examples.item("A").minimumQuantity());
        assertThat(own.unit()).isEqualTo(Examples.item("A").baseUnit());
    }

    @Test
    public void whatMayOnlyBeSeenIsNotOrderable() {
        QuantityLimits limits = new QuantityLimits((buyer, numbers) -> Map.of(), all(Visibility.VISIBLE));
        Limits own =
                (Limits) limits.contribute(BUYER, List.of(Examples.item("A"))).get("A");
        assertThat(own.orderable()).isFalse();
    }

    private static Assortments all(Visibility visibility) {
        return new Assortments() {
            @Override
            public Assortment of(UUID buyer) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Map<String, Visibility> check(UUID buyer, Collection<String> numbers) {
                return numbers.stream().collect(Collectors.toMap(number -> number, number -> visibility));
            }
        };
    }
}

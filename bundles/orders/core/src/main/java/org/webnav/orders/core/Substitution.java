package org.webnav.orders.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.Item;

/**
 * Decides what fills the slots of one order's kits: of each slot the first choice as far as it can be had, then the
 * others in their order; what nobody has is waited for with the first. What stock knows nothing of can be had.
 */
final class Substitution {

    private static final int DECIMALS = 5;

    private final Map<String, BigDecimal> left;

    /** @param available base units per item, of those that are kept in stock */
    Substitution(Map<String, BigDecimal> available) {
        this.left = new HashMap<>(available);
    }

    /**
     * @param kits so many are made with it
     * @param quantity in base units, for all of them
     */
    record Taken(String slot, Item item, BigDecimal kits, BigDecimal quantity) {}

    /** What other lines of the order take. */
    void take(String item, BigDecimal quantity) {
        left.computeIfPresent(item, (number, there) -> there.subtract(quantity));
    }

    /** @param kits base units of the kit */
    List<Taken> fill(KitChoice.Filling slot, BigDecimal kits) {
        Map<KitChoice.Candidate, BigDecimal> counts = new HashMap<>();
        BigDecimal missing = kits;
        for (KitChoice.Candidate candidate : slot.candidates()) {
            BigDecimal count = missing.min(possible(candidate, missing));
            if (count.signum() > 0) {
                counts.put(candidate, count);
                missing = missing.subtract(count);
            }
        }
        if (missing.signum() > 0) {
            counts.merge(slot.candidates().get(0), missing, BigDecimal::add);
        }
        List<Taken> taken = new ArrayList<>();
        slot.candidates().stream().filter(counts::containsKey).forEach(candidate -> {
            BigDecimal count = counts.get(candidate);
            BigDecimal quantity = count.multiply(candidate.quantity()).setScale(DECIMALS, RoundingMode.HALF_UP);
            take(candidate.item().number(), quantity);
            taken.add(new Taken(slot.slot(), candidate.item(), count, quantity));
        });
        return taken;
    }

    private BigDecimal possible(KitChoice.Candidate candidate, BigDecimal wanted) {
        BigDecimal there = left.get(candidate.item().number());
        if (there == null) {
            return wanted;
        }
        BigDecimal enough = wanted.multiply(candidate.quantity());
        return there.compareTo(enough) >= 0
                ? wanted
                : there.max(BigDecimal.ZERO).divide(candidate.quantity(), 0, RoundingMode.DOWN);
    }
}

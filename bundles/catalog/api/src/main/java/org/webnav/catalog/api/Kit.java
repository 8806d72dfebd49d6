package org.webnav.catalog.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * An item that is made of others.
 *
 * @param number of the item that is sold
 * @param configurable whether the buyer chooses in each slot; of a fixed kit the first choice is delivered, and another
 *     one of the slot in its place when it cannot be had
 * @param slots in the order in which they are shown
 */
public record Kit(String number, boolean configurable, Price price, OrderedAs orderedAs, List<Slot> slots) {

    public enum Price {
        /** The item's own. */
        OWN,
        /** The sum of the components'. */
        SUMMED
    }

    public enum OrderedAs {
        ONE_LINE,
        /** A line for each component. */
        COMPONENTS
    }

    /**
     * A place in the kit that one of some items fills.
     *
     * @param code unique in the kit
     * @param names language (ISO 639-1) to name
     * @param optional whether the buyer may leave it empty
     * @param choices at least one; the first is taken unless another is chosen
     */
    public record Slot(String code, Map<String, String> names, boolean optional, List<Choice> choices) {

        public Slot {
            names = Map.copyOf(names);
            choices = List.copyOf(choices);
        }
    }

    /** @param quantity base units of the item in one base unit of the kit, more than 0 */
    public record Choice(String item, BigDecimal quantity) {}

    public Kit {
        slots = List.copyOf(slots);
    }

    /** With the choices that a test lets pass; slots that none is left for are left out. */
    public Kit with(BiPredicate<Slot, Choice> test) {
        List<Slot> left = slots.stream()
                .map(slot -> new Slot(
                        slot.code(),
                        slot.names(),
                        slot.optional(),
                        slot.choices().stream()
                                .filter(choice -> test.test(slot, choice))
                                .toList()))
                .filter(slot -> !slot.choices().isEmpty())
                .toList();
        return new Kit(number, configurable, price, orderedAs, left);
    }

    /** Every item that a slot may take. */
    public Set<String> items() {
        Set<String> items = new LinkedHashSet<>();
        slots.forEach(slot -> slot.choices().forEach(choice -> items.add(choice.item())));
        return items;
    }

    /**
     * How many whole kits can be made: as many as of the scarcest slot that must be filled. An item that several slots
     * may take counts for all of them at once, so that no kit is promised twice.
     *
     * @param available base units per item; missing items have none
     * @return 0 or more
     */
    public BigDecimal possible(Map<String, BigDecimal> available) {
        Map<String, BigDecimal> needed = new HashMap<>();
        slots.forEach(slot ->
                slot.choices().forEach(choice -> needed.merge(choice.item(), choice.quantity(), BigDecimal::add)));
        return slots.stream()
                .filter(slot -> !slot.optional())
                .map(slot -> slot.choices().stream()
                        .map(choice -> whole(available.get(choice.item()), needed.get(choice.item())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .min(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal whole(BigDecimal available, BigDecimal needed) {
        return available == null || available.signum() <= 0
                ? BigDecimal.ZERO
                : available.divide(needed, 0, RoundingMode.DOWN);
    }
}

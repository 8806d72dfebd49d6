package org.webnav.orders.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.orders.api.OrderDraft;
import org.webnav.platform.api.Invalid;

/** Holds what buyers chose in kits against the catalogue: two calls, however many lines, and none without kits. */
@Component(service = KitChoices.class)
public final class KitChoices {

    static final String FIELD = "kit";

    private final Kits kits;
    private final Items items;

    @Activate
    public KitChoices(@Reference Kits kits, @Reference Items items) {
        this.kits = kits;
        this.items = items;
    }

    /** @param kit as the buyer may see it */
    private record Asked(CheckedLine line, Kit kit, Kit chosen, Kits.Selection selection) {}

    /**
     * Notes every fault.
     *
     * @param lines those of the draft in which nothing else is wrong
     * @return by the index of the line
     */
    Map<Integer, KitChoice> of(
            Buyer buyer, List<CheckedLine> lines, List<OrderDraft.Line> draft, Locale language, Violations violations) {
        List<CheckedLine> made =
                lines.stream().filter(line -> line.item().kit()).toList();
        lines.stream()
                .filter(line ->
                        !line.item().kit() && !draft.get(line.index()).kit().isEmpty())
                .forEach(line -> refuse(line, violations, "Item " + line.item().number() + " is no kit."));
        if (made.isEmpty()) {
            return Map.of();
        }
        Map<String, Kit> known = kits.find(
                buyer.id(), made.stream().map(line -> line.item().number()).toList());
        Map<Integer, Asked> asked = new LinkedHashMap<>();
        made.forEach(line -> {
            Kit kit = known.get(line.item().number());
            if (kit == null) {
                violations.addToLine(
                        line.index(),
                        "item",
                        "orders.item-not-orderable",
                        "Kit " + line.item().number() + " lacks components that may be ordered.",
                        Map.of("item", line.item().number()));
            } else {
                choose(line, kit, draft.get(line.index()).kit(), violations, asked);
            }
        });
        return filled(asked, language, violations);
    }

    private void choose(
            CheckedLine line, Kit kit, Map<String, String> wanted, Violations violations, Map<Integer, Asked> asked) {
        Kits.Selection selection = new Kits.Selection(wanted);
        try {
            asked.put(line.index(), new Asked(line, kit, kits.chosen(kit, selection), selection));
        } catch (Invalid e) {
            refuse(line, violations, e.getMessage());
        }
    }

    private static void refuse(CheckedLine line, Violations violations, String why) {
        violations.addToLine(
                line.index(),
                FIELD,
                "catalog.invalid-kit-choice",
                why,
                Map.of("item", line.item().number()));
    }

    private Map<Integer, KitChoice> filled(Map<Integer, Asked> asked, Locale language, Violations violations) {
        Set<String> numbers = new HashSet<>();
        asked.values().forEach(one -> numbers.addAll(one.chosen().items()));
        Map<String, Item> known = numbers.isEmpty() ? Map.of() : items.findAll(numbers, language);
        Map<Integer, KitChoice> filled = new HashMap<>();
        asked.forEach((index, one) -> {
            List<KitChoice.Filling> slots = fillings(one, known, violations);
            if (slots.size() == one.chosen().slots().size()) {
                filled.put(index, new KitChoice(one.kit(), choices(one), slots));
            }
        });
        return filled;
    }

    /** Without those slots that nothing can fill. */
    private List<KitChoice.Filling> fillings(Asked asked, Map<String, Item> known, Violations violations) {
        Iterator<Kit.Choice> components =
                kits.components(asked.kit(), asked.selection()).iterator();
        List<KitChoice.Filling> fillings = new ArrayList<>();
        for (Kit.Slot slot : asked.chosen().slots()) {
            Kit.Choice preferred = components.next();
            Item item = known.get(preferred.item());
            List<KitChoice.Candidate> candidates = candidates(slot, known);
            if (item == null || candidates.isEmpty()) {
                blocked(asked.line(), preferred.item(), violations);
            } else {
                KitChoice.Candidate first = new KitChoice.Candidate(item, preferred.quantity());
                fillings.add(new KitChoice.Filling(slot.code(), first, candidates));
            }
        }
        return fillings;
    }

    /** What is blocked cannot be had. */
    private static List<KitChoice.Candidate> candidates(Kit.Slot slot, Map<String, Item> known) {
        return slot.choices().stream()
                .filter(choice -> known.containsKey(choice.item())
                        && !known.get(choice.item()).blocked())
                .map(choice -> new KitChoice.Candidate(known.get(choice.item()), choice.quantity()))
                .toList();
    }

    private static void blocked(CheckedLine line, String item, Violations violations) {
        violations.addToLine(
                line.index(),
                FIELD,
                "orders.item-blocked",
                "Item " + item + " cannot be ordered at present.",
                Map.of("item", item));
    }

    /** Of a configurable kit what fills every slot, so that a later change of the kit changes no draft unseen. */
    private static Map<String, String> choices(Asked asked) {
        Map<String, String> choices = new HashMap<>();
        if (asked.kit().configurable()) {
            asked.kit().slots().forEach(slot -> choices.put(slot.code(), ""));
            asked.chosen()
                    .slots()
                    .forEach(slot ->
                            choices.put(slot.code(), slot.choices().get(0).item()));
        } else {
            asked.selection().items().forEach((slot, item) -> {
                if (item.isEmpty()) {
                    choices.put(slot, item);
                }
            });
        }
        return choices;
    }
}

package org.webnav.catalog.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.webnav.catalog.api.Kits.Selection;
import org.webnav.platform.api.Invalid;

/** Fills the slots of a kit as a buyer chose. */
final class Components {

    private Components() {}

    static List<Kit.Choice> of(Kit kit, Selection selection) {
        Set<String> unknown = new HashSet<>(selection.items().keySet());
        List<Kit.Choice> components = new ArrayList<>();
        for (Kit.Slot slot : kit.slots()) {
            unknown.remove(slot.code());
            fill(kit, slot, selection.items().get(slot.code())).ifPresent(components::add);
        }
        if (!unknown.isEmpty()) {
            throw invalid("there is no slot " + unknown.iterator().next());
        }
        if (components.isEmpty()) {
            throw invalid("every slot is empty");
        }
        return components;
    }

    static Kit chosen(Kit kit, Selection selection) {
        of(kit, selection);
        List<Kit.Slot> slots = kit.slots().stream()
                .filter(slot -> !"".equals(selection.items().get(slot.code())))
                .map(slot -> new Kit.Slot(slot.code(), slot.names(), false, choices(kit, slot, selection)))
                .toList();
        return new Kit(kit.number(), kit.configurable(), kit.price(), kit.orderedAs(), slots);
    }

    private static List<Kit.Choice> choices(Kit kit, Kit.Slot slot, Selection selection) {
        return kit.configurable()
                ? fill(kit, slot, selection.items().get(slot.code())).stream().toList()
                : slot.choices();
    }

    private static Optional<Kit.Choice> fill(Kit kit, Kit.Slot slot, String item) {
        if (item == null) {
            return slot.choices().stream().findFirst();
        }
        if (item.isEmpty()) {
            if (!slot.optional()) {
                throw invalid("slot " + slot.code() + " must be filled");
            }
            return Optional.empty();
        }
        Kit.Choice choice = slot.choices().stream()
                .filter(c -> c.item().equals(item))
                .findFirst()
                .orElseThrow(() -> invalid("slot " + slot.code() + " does not take item " + item));
        if (!kit.configurable() && !choice.equals(slot.choices().get(0))) {
            throw invalid("the components of this kit are fixed");
        }
        return Optional.of(choice);
    }

    private static Invalid invalid(String fault) {
        return new Invalid("catalog.invalid-kit-choice", "The kit cannot be made up like this: " + fault + ".");
    }
}

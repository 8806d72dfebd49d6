package org.webnav.catalog.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Items;
import org.webnav.catalog.api.Kit;

/**
 * A kit as a buyer is shown it, its components as they stand in lists.
 *
 * @param slots in their order
 */
public record KitView(
        String number, boolean configurable, Kit.Price price, Kit.OrderedAs orderedAs, List<SlotView> slots) {

    /** @param name in the language of the answer, empty when the slot has none */
    public record SlotView(String code, String name, boolean optional, List<ChoiceView> choices) {}

    /**
     * @param item number
     * @param quantity base units of the item in one base unit of the kit
     */
    public record ChoiceView(String item, BigDecimal quantity, Details details) {}

    /** What lists show of an item. */
    public record Details(@JsonUnwrapped ItemView item) {}

    /** Makes the views of kits. */
    @Component(service = Maker.class)
    public static final class Maker {

        private final Items items;
        private final ItemParts parts;

        @Activate
        public Maker(@Reference Items items, @Reference ItemParts parts) {
            this.items = items;
            this.parts = parts;
        }

        /** @param include names of parts of the components */
        public KitView of(UUID buyer, Kit kit, Collection<String> include, Locale language) {
            Map<String, ItemView> views = new HashMap<>();
            parts.views(
                            buyer,
                            include,
                            List.copyOf(items.findAll(kit.items(), language).values()))
                    .forEach(view -> views.put(view.number(), view));
            List<SlotView> slots = kit.slots().stream()
                    .map(slot -> slot(slot, views, language))
                    .toList();
            return new KitView(kit.number(), kit.configurable(), kit.price(), kit.orderedAs(), slots);
        }

        private static SlotView slot(Kit.Slot slot, Map<String, ItemView> views, Locale language) {
            String english = slot.names().getOrDefault(Locale.ENGLISH.getLanguage(), "");
            return new SlotView(
                    slot.code(),
                    slot.names().getOrDefault(language.getLanguage(), english),
                    slot.optional(),
                    slot.choices().stream()
                            .map(choice -> new ChoiceView(
                                    choice.item(), choice.quantity(), new Details(views.get(choice.item()))))
                            .toList());
        }
    }
}

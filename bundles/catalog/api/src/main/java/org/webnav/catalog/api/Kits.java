package org.webnav.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Items that are made of others, in the caller's channel. Kits are not made of kits. */
@ProviderType
public interface Kits {

    int MOST_SLOTS = 100;
    int MOST_CHOICES = 50;

    /** A choice of the buyer: slot to item; a slot that is missing takes its first choice, an empty item none. */
    record Selection(Map<String, String> items) {

        public static final Selection FIRST = new Selection(Map.of());

        public Selection {
            items = Map.copyOf(items);
        }
    }

    /**
     * As a buyer sees it: choices that are hidden from the buyer are left out, and optional slots without any.
     *
     * @param buyer null for the caller's own organisation
     * @return empty when the item is unknown, hidden or no kit, or a slot that must be filled has no choice left
     */
    default Optional<Kit> find(UUID buyer, String number) {
        return find(buyer, List.of(number)).values().stream().findFirst();
    }

    /**
     * Many at once, as a buyer sees them. Kits are kept in memory by the channel's revision, so that asking costs no query
     * of its own; ask only when {@link Item#kit()} says so, and it costs nothing.
     *
     * @param buyer null for the caller's own organisation
     * @return by number as the catalogue writes it; what is no kit is missing, and what {@link #find(UUID, String)} says to
     *     be empty
     */
    Map<String, Kit> find(UUID buyer, Collection<String> numbers);

    /**
     * The components of one kit.
     *
     * @return one choice for each slot that is filled, at least one
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-kit-choice}: an unknown slot, an item that the
     *     slot does not take, an empty slot that is not optional, no filled slot at all, or any choice other than the
     *     first in a fixed kit
     */
    default List<Kit.Choice> components(Kit kit, Selection selection) {
        return Components.of(kit, selection);
    }

    /**
     * The kit as chosen: with those slots alone that are filled, none of them optional. A slot of a configurable kit has
     * the one choice that the buyer made, a slot of a fixed kit all that may fill it, the preferred one first.
     *
     * @throws org.webnav.platform.api.Invalid as {@link #components}
     */
    default Kit chosen(Kit kit, Selection selection) {
        return Components.chosen(kit, selection);
    }

    /** For the owner's people. @throws org.webnav.platform.api.NotFound code {@code catalog.no-such-kit} */
    Tagged<Kit> get(String number);

    /**
     * Makes an item a kit or changes it. For the owner's people.
     *
     * @param tag of the kit that the change was made upon, empty for whatever it is
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-kit} with every fault
     * @throws org.webnav.platform.api.Conflict code {@code catalog.changed-meanwhile}
     */
    Tagged<Kit> put(Kit kit, String tag);

    /** Makes a kit a plain item again. For the owner's people. */
    void remove(String number, String tag);
}

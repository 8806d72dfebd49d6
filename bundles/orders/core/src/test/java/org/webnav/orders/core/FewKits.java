package org.webnav.orders.core;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.api.Tagged;

/** The kits that a test makes. */
final class FewKits implements Kits {

    final Map<String, Kit> all = new HashMap<>();

    /** @param slots code and item and quantity each, with a question mark behind the code of an optional slot */
    void make(String number, boolean configurable, Kit.Price price, Kit.OrderedAs orderedAs, String... slots) {
        all.put(
                number,
                new Kit(
                        number,
                        configurable,
                        price,
                        orderedAs,
                        List.of(slots).stream().map(FewKits::slot).toList()));
    }

    /** "DESK=1896-S*1|1900-S*2" or "LAMP?=…". */
    private static Kit.Slot slot(String text) {
        String[] parts = text.split("=");
        List<Kit.Choice> choices = List.of(parts[1].split("\\|")).stream()
                .map(one -> one.split("\\*"))
                .map(one -> new Kit.Choice(one[0], new BigDecimal(one[1])))
                .toList();
        return new Kit.Slot(parts[0].replace("?", ""), Map.of(), parts[0].endsWith("?"), choices);
    }

    @Override
    public Map<String, Kit> find(UUID buyer, Collection<String> numbers) {
        Map<String, Kit> found = new HashMap<>(all);
        found.keySet().retainAll(numbers);
        return found;
    }

    @Override
    public Tagged<Kit> get(String number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Tagged<Kit> put(Kit kit, String tag) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String number, String tag) {
        throw new UnsupportedOperationException();
    }
}

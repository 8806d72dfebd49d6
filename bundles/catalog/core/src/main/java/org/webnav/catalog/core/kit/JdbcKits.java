package org.webnav.catalog.core.kit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.api.Kits;
import org.webnav.catalog.api.Tagged;
import org.webnav.catalog.core.Catalogue;
import org.webnav.catalog.core.Reading;
import org.webnav.catalog.core.ShownItems;
import org.webnav.catalog.core.Tags;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;

/** Kits out of the catalogue's tables. */
@Component
public final class JdbcKits implements Kits {

    private final Catalogue catalogue;
    private final ShownItems items;

    @Activate
    public JdbcKits(@Reference Catalogue catalogue, @Reference ShownItems items) {
        this.catalogue = catalogue;
        this.items = items;
    }

    @Override
    public Map<String, Kit> find(UUID buyer, Collection<String> numbers) {
        return catalogue.read(reading -> {
            Map<String, Kit> all = reading.words().kits();
            List<String> made = numbers.stream()
                    .filter(number -> number != null && all.containsKey(number.strip()))
                    .toList();
            return made.isEmpty() ? Map.of() : find(reading, buyer, made);
        });
    }

    private Map<String, Kit> find(Reading reading, UUID buyer, Collection<String> numbers) throws SQLException {
        Map<String, Kit> found = new LinkedHashMap<>();
        Set<String> components = new HashSet<>();
        for (String number : items.numbers(reading, buyer, numbers)) {
            Kit kit = reading.words().kits().get(number);
            if (kit != null) {
                found.put(number, kit);
                components.addAll(kit.items());
            }
        }
        Set<String> shown = components.isEmpty() ? Set.of() : items.numbers(reading, buyer, components);
        Map<String, Kit> kits = new LinkedHashMap<>();
        found.forEach((number, kit) -> shown(kit, shown).ifPresent(one -> kits.put(number, one)));
        return kits;
    }

    private static Optional<Kit> shown(Kit kit, Set<String> items) {
        Kit left = kit.with((slot, choice) -> items.contains(choice.item()));
        return filled(left) == filled(kit) ? Optional.of(left) : Optional.empty();
    }

    /** Slots that must be. */
    private static long filled(Kit kit) {
        return kit.slots().stream().filter(slot -> !slot.optional()).count();
    }

    @Override
    public Tagged<Kit> get(String number) {
        if (!catalogue.caller().wholeChannel()) {
            throw new NotPermitted("catalog.not-the-owner", "Only the owner's people see kits in full.");
        }
        return catalogue.read(reading -> require(reading.connection(), reading.channel(), number));
    }

    @Override
    public Tagged<Kit> put(Kit kit, String tag) {
        return catalogue.write((connection, channel, change) -> {
            ShownItems.require(connection, channel, kit.number());
            KitTable table = new KitTable(connection, channel);
            Tags.require(tag, table.read(kit.number()).map(JdbcKits::tag).orElse(""));
            new KitCheck(connection, channel).require(kit);
            table.write(kit);
            change.words();
            change.touch(List.of(kit.number()));
            return require(connection, channel, kit.number());
        });
    }

    @Override
    public void remove(String number, String tag) {
        catalogue.write((connection, channel, change) -> {
            Tags.require(tag, require(connection, channel, number).tag());
            new KitTable(connection, channel).remove(number);
            change.words();
            change.touch(List.of(number));
            return number;
        });
    }

    private static Tagged<Kit> require(Connection connection, String channel, String number) throws SQLException {
        Kit kit = new KitTable(connection, channel)
                .read(number)
                .orElseThrow(() -> new NotFound("catalog.no-such-kit", "Item " + number + " is no kit."));
        return new Tagged<>(kit, tag(kit));
    }

    private static String tag(Kit kit) {
        List<String> slots = kit.slots().stream()
                .map(slot -> slot.code() + new TreeMap<>(slot.names()) + slot.optional() + slot.choices())
                .toList();
        return Tags.of(kit.number(), kit.configurable(), kit.price(), kit.orderedAs(), slots);
    }
}

package org.webnav.catalog.core.kit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
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
    public Optional<Kit> find(UUID buyer, String number) {
        return catalogue.read(reading -> {
            Optional<String> known =
                    items.numbers(reading, buyer, Set.of(number)).stream().findFirst();
            Optional<Kit> kit = known.isEmpty()
                    ? Optional.empty()
                    : new KitTable(reading.connection(), reading.channel()).read(known.get());
            if (kit.isEmpty()) {
                return kit;
            }
            Set<String> components = new HashSet<>();
            kit.get().slots().forEach(slot -> slot.choices().forEach(choice -> components.add(choice.item())));
            return shown(kit.get(), items.numbers(reading, buyer, components));
        });
    }

    private static Optional<Kit> shown(Kit kit, Set<String> items) {
        List<Kit.Slot> slots = kit.slots().stream()
                .map(slot -> new Kit.Slot(
                        slot.code(),
                        slot.names(),
                        slot.optional(),
                        slot.choices().stream()
                                .filter(choice -> items.contains(choice.item()))
                                .toList()))
                .filter(slot -> !slot.optional() || !slot.choices().isEmpty())
                .toList();
        return slots.stream().anyMatch(slot -> slot.choices().isEmpty())
                ? Optional.empty()
                : Optional.of(new Kit(kit.number(), kit.configurable(), kit.price(), kit.orderedAs(), slots));
    }

    @Override
    public List<Kit.Choice> components(Kit kit, Selection selection) {
        return Components.of(kit, selection);
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
            change.touch(List.of(kit.number()));
            return require(connection, channel, kit.number());
        });
    }

    @Override
    public void remove(String number, String tag) {
        catalogue.write((connection, channel, change) -> {
            Tags.require(tag, require(connection, channel, number).tag());
            new KitTable(connection, channel).remove(number);
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

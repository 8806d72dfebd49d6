package org.webnav.catalog.core.kit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webnav.catalog.api.Kit;
import org.webnav.catalog.core.BulkInsert;
import org.webnav.catalog.core.Numbers;
import org.webnav.catalog.core.Sql;

/** Kits in the tables. */
public record KitTable(Connection connection, String channel) {

    private static final List<String> TABLES = List.of("kit_choices", "kit_slot_names", "kit_slots", "kits");

    private record SlotKey(String kit, String code) {}

    Optional<Kit> read(String number) throws SQLException {
        return read(" and number = ?", List.of(channel, number)).values().stream()
                .findFirst();
    }

    /** Every kit of the channel by number, with a statement for each table. */
    public Map<String, Kit> all() throws SQLException {
        return read("", List.of(channel));
    }

    private Map<String, Kit> read(String condition, List<String> parameters) throws SQLException {
        Map<String, Kit> kits = new HashMap<>();
        Map<String, List<Kit.Slot>> slots = slots(condition, parameters);
        rows(
                "number, configurable, price, ordered_as from catalog.kits" + where(condition),
                parameters,
                row -> kits.put(
                        row.getString(1),
                        new Kit(
                                row.getString(1),
                                row.getInt(2) != 0,
                                Kit.Price.valueOf(row.getString(3)),
                                Kit.OrderedAs.valueOf(row.getString(4)),
                                slots.getOrDefault(row.getString(1), List.of()))));
        return kits;
    }

    private Map<String, List<Kit.Slot>> slots(String condition, List<String> parameters) throws SQLException {
        Map<SlotKey, Map<String, String>> names = new HashMap<>();
        Map<SlotKey, List<Kit.Choice>> choices = new HashMap<>();
        Map<String, List<Kit.Slot>> slots = new HashMap<>();
        rows(
                "number, code, language, name from catalog.kit_slot_names" + where(condition),
                parameters,
                row -> names.computeIfAbsent(new SlotKey(row.getString(1), row.getString(2)), key -> new HashMap<>())
                        .put(row.getString(3), row.getString(4)));
        rows(
                "number, code, item, quantity from catalog.kit_choices" + where(condition)
                        + " order by number, code, place",
                parameters,
                row -> choices.computeIfAbsent(
                                new SlotKey(row.getString(1), row.getString(2)), key -> new ArrayList<>())
                        .add(new Kit.Choice(row.getString(3), Numbers.shown(row.getBigDecimal(4)))));
        rows(
                "number, code, optional_slot from catalog.kit_slots" + where(condition) + " order by number, place",
                parameters,
                row -> {
                    SlotKey key = new SlotKey(row.getString(1), row.getString(2));
                    return slots.computeIfAbsent(key.kit(), kit -> new ArrayList<>())
                            .add(new Kit.Slot(
                                    key.code(),
                                    names.getOrDefault(key, Map.of()),
                                    row.getInt(3) != 0,
                                    choices.getOrDefault(key, List.of())));
                });
        return slots;
    }

    private static String where(String condition) {
        return " where channel_id = ?" + condition;
    }

    private void rows(String selection, List<String> parameters, Sql.Reader<?> reader) throws SQLException {
        Sql.list(connection, "select " + selection, parameters, reader);
    }

    void remove(String number) throws SQLException {
        for (String table : TABLES) {
            Sql.deleteNumbers(connection, "catalog." + table, channel, List.of(number));
        }
    }

    void write(Kit kit) throws SQLException {
        remove(kit.number());
        List<List<?>> slots = new ArrayList<>();
        List<List<?>> names = new ArrayList<>();
        List<List<?>> choices = new ArrayList<>();
        for (Kit.Slot slot : kit.slots()) {
            slots.add(List.of(channel, kit.number(), slot.code(), slots.size(), slot.optional() ? 1 : 0));
            slot.names()
                    .forEach(
                            (language, name) -> names.add(List.of(channel, kit.number(), slot.code(), language, name)));
            int place = 0;
            for (Kit.Choice choice : slot.choices()) {
                choices.add(List.of(
                        channel, kit.number(), slot.code(), place++, choice.item(), Numbers.stored(choice.quantity())));
            }
        }
        BulkInsert.into(
                connection,
                "catalog.kits",
                "channel_id, number, configurable, price, ordered_as",
                List.of(List.of(
                        channel,
                        kit.number(),
                        kit.configurable() ? 1 : 0,
                        kit.price().name(),
                        kit.orderedAs().name())));
        BulkInsert.into(connection, "catalog.kit_slots", "channel_id, number, code, place, optional_slot", slots);
        BulkInsert.into(connection, "catalog.kit_slot_names", "channel_id, number, code, language, name", names);
        BulkInsert.into(connection, "catalog.kit_choices", "channel_id, number, code, place, item, quantity", choices);
    }
}

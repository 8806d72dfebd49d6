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
record KitTable(Connection connection, String channel) {

    private static final List<String> TABLES = List.of("kit_choices", "kit_slot_names", "kit_slots", "kits");

    Optional<Kit> read(String number) throws SQLException {
        Map<String, Map<String, String>> names = new HashMap<>();
        rows("code, language, name from catalog.kit_slot_names", number, "code", row -> names.computeIfAbsent(
                        row.getString(1), code -> new HashMap<>())
                .put(row.getString(2), row.getString(3)));
        Map<String, List<Kit.Choice>> choices = new HashMap<>();
        rows("code, item, quantity from catalog.kit_choices", number, "code, place", row -> choices.computeIfAbsent(
                        row.getString(1), code -> new ArrayList<>())
                .add(new Kit.Choice(row.getString(2), Numbers.shown(row.getBigDecimal(3)))));
        List<Kit.Slot> slots = rows(
                "code, optional_slot from catalog.kit_slots",
                number,
                "place",
                row -> new Kit.Slot(
                        row.getString(1),
                        names.getOrDefault(row.getString(1), Map.of()),
                        row.getInt(2) != 0,
                        choices.getOrDefault(row.getString(1), List.of())));
        return rows(
                        "configurable, price, ordered_as from catalog.kits",
                        number,
                        "number",
                        row -> new Kit(
                                number,
                                row.getInt(1) != 0,
                                Kit.Price.valueOf(row.getString(2)),
                                Kit.OrderedAs.valueOf(row.getString(3)),
                                slots))
                .stream()
                .findFirst();
    }

    private <T> List<T> rows(String selection, String number, String order, Sql.Reader<T> reader) throws SQLException {
        return Sql.list(
                connection,
                "select " + selection + " where channel_id = ? and number = ? order by " + order,
                List.of(channel, number),
                reader);
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

package org.webnav.catalog.core.sheet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.core.BulkInsert;
import org.webnav.catalog.core.Folding;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.Vocabulary;
import org.webnav.catalog.core.revision.Change;
import org.webnav.platform.api.Ids;

/** Writes sheets: of known items only the parts that differ. */
final class SheetTables {

    private static final String COLUMNS = "type, category, base_unit, sales_unit, minimum_quantity, order_multiple,"
            + " maximum_quantity, gtin, blocked, new_until, phasing_out_from, replacement, manufacturer,"
            + " manufacturer_number, manufacturer_key, origin, revision";
    private static final String UPDATE =
            "update catalog.items set " + COLUMNS.replace(",", " = ?,") + " = ? where channel_id = ? and number = ?";

    private final Connection connection;
    private final String channel;
    private final Change change;
    private final Vocabulary words;
    private final Clock clock;

    SheetTables(Connection connection, String channel, Change change, Vocabulary words, Clock clock) {
        this.connection = connection;
        this.channel = channel;
        this.change = change;
        this.words = words;
        this.clock = clock;
    }

    /** @param after what differs from before or was not there */
    void write(Map<String, Stored> before, Collection<Stored> after) throws SQLException {
        List<List<Object>> inserts = new ArrayList<>();
        List<List<Object>> updates = new ArrayList<>();
        for (Stored item : after) {
            List<Object> columns = columns(item);
            columns.add(channel);
            columns.add(item.sheet().number());
            if (item.isNew()) {
                columns.add(Folding.key(item.sheet().number()));
                columns.add(Ids.next(clock).toString());
                columns.add(clock.instant());
                inserts.add(columns);
            } else {
                updates.add(columns);
            }
        }
        BulkInsert.into(
                connection, "catalog.items", COLUMNS + ", channel_id, number, number_key, id, created", inserts);
        Sql.batch(connection, UPDATE, updates);
        for (PartTables.Part part : PartTables.ALL) {
            write(part, before, after);
        }
    }

    private void write(PartTables.Part part, Map<String, Stored> before, Collection<Stored> after) throws SQLException {
        List<String> cleared = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Stored item : after) {
            String number = item.sheet().number();
            Stored was = before.get(number);
            if (was != null && part.part().apply(was).equals(part.part().apply(item))) {
                continue;
            }
            if (was != null) {
                cleared.add(number);
            }
            for (List<Object> values : part.rows().apply(item, words)) {
                List<Object> row = new ArrayList<>(values.size() + 2);
                row.add(channel);
                row.add(number);
                row.addAll(values);
                rows.add(row);
            }
        }
        Sql.deleteNumbers(connection, "catalog." + part.table(), channel, cleared);
        BulkInsert.into(connection, "catalog." + part.table(), "channel_id, number, " + part.columns(), rows);
    }

    private List<Object> columns(Stored item) {
        ItemSheet sheet = item.sheet();
        List<Object> columns = new ArrayList<>(COLUMNS.length());
        columns.addAll(List.of(
                sheet.type().name(),
                sheet.category(),
                sheet.baseUnit(),
                sheet.salesUnit(),
                sheet.minimumQuantity(),
                sheet.orderMultiple(),
                sheet.maximumQuantity(),
                sheet.gtin()));
        columns.addAll(List.of(
                sheet.blocked() ? 1 : 0,
                day(sheet.life().newUntil()),
                day(sheet.life().phasingOutFrom()),
                sheet.life().replacement(),
                sheet.manufacturer(),
                sheet.manufacturerNumber(),
                Folding.key(sheet.manufacturerNumber()),
                item.origin().name(),
                change.next()));
        return columns;
    }

    private static Object day(LocalDate day) {
        return day == null ? Sql.NO_DATE : day;
    }
}

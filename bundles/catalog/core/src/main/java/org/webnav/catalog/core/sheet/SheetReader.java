package org.webnav.catalog.core.sheet;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.core.Sql;
import org.webnav.catalog.core.attribute.ValueTable;

/** Reads whole sheets: as many queries for a thousand items as for one, and only one for numbers that are not there. */
final class SheetReader {

    private static final String ITEMS = "select number, type, category, base_unit, sales_unit, minimum_quantity,"
            + " order_multiple, maximum_quantity, blocked, new_until, phasing_out_from, replacement, gtin, manufacturer,"
            + " manufacturer_number, origin, revision from catalog.items where channel_id = ? and number";

    private final Connection connection;
    private final String channel;
    private final Map<String, Texts> texts = new HashMap<>();
    private final Map<String, List<UnitRow>> units = new HashMap<>();
    private final Map<String, List<ItemSheet.Gtin>> gtins = new HashMap<>();
    private final Map<String, List<String>> accessories = new HashMap<>();
    private final Map<String, List<String>> similar = new HashMap<>();
    private final Map<String, List<ItemSheet.QuantityRule>> rules = new HashMap<>();
    private final Map<String, Map<String, List<String>>> customers = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> erpVariants = new HashMap<>();
    private Map<String, List<ItemSheet.Variant>> variants = Map.of();
    private Map<String, List<AttributeValue>> values = Map.of();

    /** Texts of one item and which of them are the ERP's. */
    private record Texts(
            Map<String, String> names,
            Map<String, String> descriptions,
            Set<String> erpNames,
            Set<String> erpDescriptions) {

        Texts() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    private record Core(ItemSheet sheet, Origin origin, long revision) {}

    SheetReader(Connection connection, String channel) {
        this.connection = connection;
        this.channel = channel;
    }

    Map<String, Stored> read(Collection<String> numbers) throws SQLException {
        List<Core> cores = rows(ITEMS, numbers, "", SheetReader::core);
        Map<String, Stored> found = new LinkedHashMap<>();
        if (!cores.isEmpty()) {
            readParts(cores.stream().map(core -> core.sheet().number()).toList());
            cores.forEach(core -> found.put(core.sheet().number(), stored(core)));
        }
        return found;
    }

    private static Core core(ResultSet row) throws SQLException {
        ItemSheet sheet = new ItemSheet(
                row.getString(1),
                ItemType.valueOf(row.getString(2)),
                null,
                null,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                null,
                row.getBigDecimal(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                row.getInt(9) != 0,
                new ItemSheet.Life(Sql.day(row, 10), Sql.day(row, 11), row.getString(12)),
                row.getString(13),
                null,
                row.getString(14),
                row.getString(15),
                null,
                null,
                null,
                null,
                null,
                null);
        return new Core(sheet, Origin.valueOf(row.getString(16)), row.getLong(17));
    }

    private void readParts(List<String> numbers) throws SQLException {
        rows(
                "select number, language, name, description, erp_name, erp_description from catalog.item_texts"
                        + " where channel_id = ? and number",
                numbers,
                "",
                this::text);
        rows(
                "select number, code, unece, quantity_per_unit from catalog.item_units where channel_id = ? and number",
                numbers,
                " order by place",
                row -> add(units, row, new UnitRow(row.getString(2), row.getString(3), row.getBigDecimal(4))));
        rows(
                "select number, gtin, unit from catalog.item_gtins where channel_id = ? and number",
                numbers,
                " order by gtin",
                row -> add(gtins, row, new ItemSheet.Gtin(row.getString(2), row.getString(3))));
        rows(
                "select number, related, kind from catalog.related_items where channel_id = ? and number",
                numbers,
                " order by place",
                row -> add(
                        row.getString(3).equals(PartTables.ACCESSORY) ? accessories : similar, row, row.getString(2)));
        rows(
                "select number, unit, customer, minimum, multiple, maximum from catalog.quantity_rules"
                        + " where channel_id = ? and number",
                numbers,
                " order by unit, customer",
                row -> add(
                        rules,
                        row,
                        new ItemSheet.QuantityRule(
                                row.getString(2),
                                row.getString(3),
                                row.getBigDecimal(4),
                                row.getBigDecimal(5),
                                row.getBigDecimal(6))));
        rows(
                "select number, customer, code from catalog.customer_items where channel_id = ? and number",
                numbers,
                " order by code",
                row -> customers
                        .computeIfAbsent(row.getString(1), n -> new TreeMap<>())
                        .computeIfAbsent(row.getString(2), c -> new ArrayList<>())
                        .add(row.getString(3)));
        rows(
                "select number, list_code from catalog.item_list_entries where channel_id = ? and number",
                numbers,
                "",
                row -> lists.computeIfAbsent(row.getString(1), n -> new HashSet<>())
                        .add(row.getString(2)));
        variants = Variants.read(connection, channel, numbers);
        rows(
                "select number, code from catalog.item_variants where channel_id = ? and origin = 'ERP' and number",
                numbers,
                "",
                row -> erpVariants
                        .computeIfAbsent(row.getString(1), n -> new HashSet<>())
                        .add(row.getString(2)));
        values = ValueTable.read(connection, channel, numbers);
    }

    private boolean text(ResultSet row) throws SQLException {
        Texts of = texts.computeIfAbsent(row.getString(1), n -> new Texts());
        String language = row.getString(2);
        if (!row.getString(3).isEmpty()) {
            of.names().put(language, row.getString(3));
        }
        if (!row.getString(4).isEmpty()) {
            of.descriptions().put(language, row.getString(4));
        }
        if (row.getInt(5) != 0 && !row.getString(3).isEmpty()) {
            of.erpNames().add(language);
        }
        return row.getInt(6) != 0 && of.erpDescriptions().add(language);
    }

    private Stored stored(Core core) {
        ItemSheet c = core.sheet();
        String number = c.number();
        Texts of = texts.getOrDefault(number, new Texts());
        ItemSheet sheet = new ItemSheet(
                number,
                c.type(),
                of.names(),
                of.descriptions(),
                c.category(),
                c.baseUnit(),
                c.salesUnit(),
                units.getOrDefault(number, List.of()),
                c.minimumQuantity(),
                c.orderMultiple(),
                c.maximumQuantity(),
                c.blocked(),
                c.life(),
                c.gtin(),
                gtins.getOrDefault(number, List.of()),
                c.manufacturer(),
                c.manufacturerNumber(),
                Values.texts(values.getOrDefault(number, List.of())),
                new ItemSheet.Related(
                        accessories.getOrDefault(number, List.of()), similar.getOrDefault(number, List.of())),
                variants.getOrDefault(number, List.of()),
                rules.getOrDefault(number, List.of()),
                customers.getOrDefault(number, Map.of()),
                lists.getOrDefault(number, Set.of()));
        return new Stored(
                sheet,
                core.origin(),
                of.erpNames(),
                of.erpDescriptions(),
                erpVariants.getOrDefault(number, Set.of()),
                core.revision());
    }

    private static <T> boolean add(Map<String, List<T>> parts, ResultSet row, T part) throws SQLException {
        return parts.computeIfAbsent(row.getString(1), n -> new ArrayList<>()).add(part);
    }

    private <T> List<T> rows(String sql, Collection<String> numbers, String end, Sql.Reader<T> reader)
            throws SQLException {
        return Sql.ofNumbers(connection, sql, channel, numbers, end, reader);
    }
}

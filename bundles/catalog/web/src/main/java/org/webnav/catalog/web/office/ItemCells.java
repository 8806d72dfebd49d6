package org.webnav.catalog.web.office;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemType;
import org.webnav.platform.api.Decimals;
import org.webnav.platform.api.table.RowSource;

/** One row of a table as an item; a cell that is empty says nothing. */
final class ItemCells {

    private static final String FORMULA = "=+-@";

    private final long line;
    private final Map<String, String> cells = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final List<ImportReport.Fault> faults = new ArrayList<>();

    ItemCells(RowSource.Row row) {
        line = row.line();
        if (row.fields() == null) {
            fault("", "The line cannot be read.");
        } else {
            row.fields().forEach((name, text) -> cells.put(name, unguarded(text)));
        }
    }

    /** What an export guards from being taken for a formula. */
    private static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    List<ImportReport.Fault> faults() {
        return faults;
    }

    /** To be used only when there are no faults. */
    ItemSheet sheet() {
        ItemSheet sheet = new ItemSheet(
                text(ItemColumns.NUMBER),
                read(ItemColumns.TYPE, ItemType::valueOf),
                texts(ItemColumns.NAME),
                texts(ItemColumns.DESCRIPTION),
                text("category"),
                text("baseUnit"),
                text("salesUnit"),
                read("units", ItemCells::units),
                number("minimumQuantity"),
                number("orderMultiple"),
                number("maximumQuantity"),
                read("blocked", ItemCells::flag),
                life(),
                text("gtin"),
                read("gtins", ItemCells::gtins),
                text("manufacturer"),
                text("manufacturerNumber"),
                attributes(),
                related(),
                null,
                null,
                null,
                read("lists", text -> new HashSet<>(several(text))));
        cells.keySet().stream()
                .filter(name -> !read.contains(name))
                .forEach(name -> fault(name, "There is no such column."));
        return sheet;
    }

    private String text(String column) {
        read.add(column);
        return cells.get(column);
    }

    private <T> T read(String column, Function<String, T> reader) {
        String text = text(column);
        try {
            return text == null ? null : reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            fault(column, "The cell cannot be read.");
            return null;
        }
    }

    private BigDecimal number(String column) {
        return read(column, ItemCells::decimal);
    }

    private static BigDecimal decimal(String text) {
        return Decimals.parse(text.replace(',', '.'));
    }

    private static Boolean flag(String text) {
        return switch (text.toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1", "yes" -> true;
            case "false", "0", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** ISO 8601, or the days that a spreadsheet counts from the end of 1899. */
    private static LocalDate day(String text) {
        return text.matches("\\d{5}")
                ? LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(text))
                : LocalDate.parse(text);
    }

    private static List<String> several(String text) {
        return Arrays.stream(text.split("\\|")).map(String::strip).toList();
    }

    /** Columns that begin alike: {@code name.en}; a column without language is the card's text. */
    private Map<String, String> texts(String prefix) {
        Map<String, String> texts = new TreeMap<>();
        cells.forEach((column, text) -> {
            if (column.equals(prefix) || column.startsWith(prefix + ".")) {
                read.add(column);
                texts.put(column.equals(prefix) ? "" : column.substring(prefix.length() + 1), text);
            }
        });
        return texts.isEmpty() ? null : texts;
    }

    private Map<String, List<String>> attributes() {
        Map<String, List<String>> attributes = new TreeMap<>();
        cells.forEach((column, text) -> {
            if (column.startsWith(ItemColumns.ATTRIBUTE)) {
                read.add(column);
                attributes.put(column.substring(ItemColumns.ATTRIBUTE.length()), several(text));
            }
        });
        return attributes.isEmpty() ? null : attributes;
    }

    private static List<UnitRow> units(String text) {
        return several(text).stream()
                .map(unit -> {
                    int colon = unit.lastIndexOf(':');
                    if (colon < 1) {
                        throw new IllegalArgumentException(unit);
                    }
                    return new UnitRow(unit.substring(0, colon), "", decimal(unit.substring(colon + 1)));
                })
                .toList();
    }

    private static List<ItemSheet.Gtin> gtins(String text) {
        return several(text).stream()
                .map(gtin -> {
                    int colon = gtin.indexOf(':');
                    return colon < 0
                            ? new ItemSheet.Gtin(gtin, "")
                            : new ItemSheet.Gtin(gtin.substring(0, colon), gtin.substring(colon + 1));
                })
                .toList();
    }

    /** The three columns go together: an empty one among them takes its date away. */
    private ItemSheet.Life life() {
        LocalDate newUntil = read("newUntil", ItemCells::day);
        LocalDate phasingOutFrom = read("phasingOutFrom", ItemCells::day);
        String replacement = text("replacement");
        return newUntil == null && phasingOutFrom == null && replacement == null
                ? null
                : new ItemSheet.Life(newUntil, phasingOutFrom, replacement == null ? "" : replacement);
    }

    private ItemSheet.Related related() {
        List<String> accessories = read("accessories", ItemCells::several);
        List<String> similar = read("similar", ItemCells::several);
        return accessories == null && similar == null ? null : new ItemSheet.Related(accessories, similar);
    }

    private void fault(String field, String message) {
        faults.add(new ImportReport.Fault(line, field, "catalog.cell-unreadable", message));
    }
}

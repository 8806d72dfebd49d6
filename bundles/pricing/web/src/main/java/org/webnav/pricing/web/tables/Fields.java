package org.webnav.pricing.web.tables;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.webnav.platform.api.Decimals;
import org.webnav.pricing.api.PriceTables.Fault;

/** One row of a file as texts by field; tells what cannot be read. Reads what spreadsheets of several countries write. */
final class Fields {

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final Set<String> TRUE = Set.of("true", "yes", "1", "jā", "да");
    private static final Set<String> FALSE = Set.of("false", "no", "0", "nē", "нет");

    private final int index;
    private final Map<String, String> values;
    private final Set<String> read = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Fields(int index, Map<String, String> values) {
        this.index = index;
        this.values = values;
    }

    /** Empty when missing. */
    String text(String field) {
        read.add(field);
        String value = values.get(field);
        return value == null ? "" : value.strip();
    }

    /** Null when missing or not readable. */
    BigDecimal number(String field) {
        String text = text(field).replace(" ", "").replace("\u00a0", "").replace("\u202f", "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Decimals.parse(text.indexOf('.') < 0 ? text.replace(',', '.') : text.replace(",", ""));
        } catch (NumberFormatException e) {
            fault(field, "pricing.number-unreadable", "\"" + shown(text) + "\" is no number.");
            return null;
        }
    }

    /** ISO, day.month.year or the day number of a spreadsheet; null when missing or not readable. */
    LocalDate date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (text.chars().allMatch(Character::isDigit)) {
                return SPREADSHEET_ZERO.plusDays(Integer.parseInt(text));
            }
            return text.indexOf('.') > 0 ? LocalDate.parse(text, DOTTED) : LocalDate.parse(text);
        } catch (DateTimeException | NumberFormatException e) {
            fault(field, "pricing.date-unreadable", "\"" + shown(text) + "\" is no date: write 2026-06-15.");
            return null;
        }
    }

    boolean flag(String field, boolean otherwise) {
        String text = text(field).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !TRUE.contains(text) && !FALSE.contains(text)) {
            fault(field, "pricing.flag-unreadable", "Write true or false.");
        }
        return text.isEmpty() ? otherwise : TRUE.contains(text);
    }

    /** Null when missing or unknown. */
    <E extends Enum<E>> E word(String field, Class<E> type) {
        String text = text(field).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        if (text.isEmpty()) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        fault(field, "pricing.word-unknown", "\"" + shown(text) + "\" is not known here.");
        return null;
    }

    /** Faults so far, with those of fields that nobody asked for. */
    List<Fault> faults() {
        for (String field : values.keySet()) {
            if (!read.contains(field)) {
                fault(field, "pricing.field-unknown", "There is no field of this name.");
            }
        }
        return faults;
    }

    private void fault(String field, String code, String message) {
        faults.add(new Fault(index, field, code, message));
    }

    private static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

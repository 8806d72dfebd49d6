package org.webnav.connector.simulator.navision.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.webnav.connector.simulator.navision.odata.NavException;

/**
 * A field of a table.
 *
 * @param ordinal place of the value within a {@link Row}
 * @param name Navision's own field name, for example {@code Sell-to Customer No.}
 * @param type the type
 * @param length greatest number of characters of a text or code, 0 for every other type
 * @param options the members of an option in order, empty for every other type
 */
public record Field(int ordinal, String name, FieldType type, int length, List<String> options) {

    /** The value Navision gives to a field that was never set. Blank dates are {@code null}. */
    public Object blank() {
        return switch (type) {
            case TEXT, CODE, GUID -> "";
            case OPTION -> options.get(0);
            case DECIMAL -> BigDecimal.ZERO;
            case INTEGER -> 0L;
            case BOOLEAN -> Boolean.FALSE;
            case DATE, DATETIME -> null;
        };
    }

    /** Brings a value into the form which the table stores, or refuses it the way Navision does. */
    public Object checked(Object value) {
        if (value == null) {
            return blank();
        }
        return switch (type) {
            case TEXT -> fitting((String) value);
            case CODE -> fitting(((String) value).strip().toUpperCase(Locale.ROOT));
            case GUID -> ((String) value).toLowerCase(Locale.ROOT);
            case OPTION -> member((String) value);
            case INTEGER -> ((Number) value).longValue();
            case DECIMAL -> (BigDecimal) value;
            case BOOLEAN -> (Boolean) value;
            case DATE -> (LocalDate) value;
            case DATETIME -> (Instant) value;
        };
    }

    /** The value as a part of a key: options sort by their number, blank dates first. */
    Comparable<?> keyPart(Object value) {
        Object stored = checked(value);
        return switch (type) {
            case OPTION -> options.indexOf((String) stored);
            case DATE -> stored == null ? LocalDate.MIN : (LocalDate) stored;
            case DATETIME -> stored == null ? Instant.MIN : (Instant) stored;
            case DECIMAL -> ((BigDecimal) stored).stripTrailingZeros();
            default -> (Comparable<?>) stored;
        };
    }

    private String fitting(String text) {
        if (length > 0 && text.length() > length) {
            throw NavException.badRequest(
                    "Application_StringExceededLength",
                    "The length of the string is %d, but it must be less than or equal to %d characters. Value: %s"
                            .formatted(text.length(), length, text));
        }
        return text;
    }

    private String member(String text) {
        for (String option : options) {
            if (option.equalsIgnoreCase(text)) {
                return option;
            }
        }
        throw NavException.badRequest(
                "Application_FieldValidationException",
                "Your entry of '%s' is not an acceptable value for '%s'. The available options are: %s"
                        .formatted(text, name, String.join(",", options)));
    }
}

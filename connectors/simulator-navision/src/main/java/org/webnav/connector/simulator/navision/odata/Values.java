package org.webnav.connector.simulator.navision.odata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** Values between their stored and their JSON form, with Business Central's ideas of blank. */
public final class Values {

    public static final String BLANK_GUID = "00000000-0000-0000-0000-000000000000";
    private static final String BLANK_DATE = "0001-01-01";

    private Values() {}

    /** Writes a stored value; blank dates and identities get the form Business Central gives them. */
    public static void put(ObjectNode json, String name, Edm type, Object value) {
        switch (type) {
            case GUID -> json.put(name, value == null || value.equals("") ? BLANK_GUID : value.toString());
            case STRING, DURATION -> json.put(name, value == null ? "" : value.toString());
            case DECIMAL -> json.put(name, plain((BigDecimal) value));
            case INT32, INT64 -> json.put(name, value == null ? 0 : ((Number) value).longValue());
            case BOOLEAN -> json.put(name, Boolean.TRUE.equals(value));
            case DATE -> json.put(name, value == null ? BLANK_DATE : value.toString());
            case DATE_TIME_OFFSET -> json.put(name, value == null ? BLANK_DATE + "T00:00:00Z" : value.toString());
            case STREAM -> {}
        }
    }

    /** A decimal without needless zeros, never in scientific notation. */
    public static BigDecimal plain(BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Reads a value from JSON; {@code null} is the blank value. */
    public static Object read(String name, Edm type, JsonNode json) {
        if (json.isNull()) {
            return null;
        }
        try {
            return switch (type) {
                case BOOLEAN -> expect(json.isBoolean(), json.booleanValue());
                case DECIMAL -> expect(json.isNumber(), json.decimalValue());
                case INT32, INT64 -> expect(json.isIntegralNumber(), json.longValue());
                default -> parse(type, expect(json.isTextual(), json.textValue()));
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            throw NavException.badRequest(
                    "BadRequest",
                    "Cannot convert the literal '%s' to the expected type '%s' of the property '%s'."
                            .formatted(json.asText(), type.qualified(), name));
        }
    }

    /** Reads a value from the text of a literal or a key. */
    public static Object parse(Edm type, String text) {
        return switch (type) {
            case GUID -> guid(text);
            case DECIMAL -> new BigDecimal(text);
            case INT32, INT64 -> Long.valueOf(text);
            case BOOLEAN -> flag(text);
            case DATE -> BLANK_DATE.equals(text) ? null : LocalDate.parse(text);
            case DATE_TIME_OFFSET -> instant(text);
            case STRING, DURATION, STREAM -> text;
        };
    }

    private static <T> T expect(boolean right, T value) {
        if (!right) {
            throw new IllegalArgumentException();
        }
        return value;
    }

    private static String guid(String text) {
        if (text.length() != BLANK_GUID.length()) {
            throw new IllegalArgumentException(text);
        }
        String guid = UUID.fromString(text).toString().toLowerCase(Locale.ROOT);
        return guid.equals(BLANK_GUID) ? "" : guid;
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Instant instant(String text) {
        return text.length() == BLANK_DATE.length()
                ? Instant.parse(text + "T00:00:00Z")
                : OffsetDateTime.parse(text).toInstant();
    }
}

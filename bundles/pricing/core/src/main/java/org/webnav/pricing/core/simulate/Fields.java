package org.webnav.pricing.core.simulate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.webnav.platform.api.Decimals;

/**
 * Reads the fields of one JSON object. A null or blank value is a missing one. Numbers may be JSON numbers or JSON text.
 * A fault is recorded and a usable default returned, so that reading goes on to the next fault.
 */
final class Fields {

    private final String path;
    private final Map<?, ?> values;
    private final Faults faults;
    private final List<String> unread;
    private final Set<String> read = new LinkedHashSet<>();

    private Fields(String path, Map<?, ?> values, Faults faults, List<String> unread) {
        this.path = path;
        this.values = values;
        this.faults = faults;
        this.unread = unread;
    }

    /** @param unread receives the paths of fields that nobody asked for, see {@link #finish()} */
    static Fields of(Map<String, ?> document, Faults faults, List<String> unread) {
        return new Fields("", document, faults, unread);
    }

    String text(String name) {
        return text(name, "");
    }

    String text(String name, String whenMissing) {
        Object value = value(name);
        if (value == null) {
            return whenMissing;
        }
        if (value instanceof Map || value instanceof Collection) {
            faults.wrong(path(name), "must be a text.");
            return whenMissing;
        }
        return value.toString().strip();
    }

    String requiredText(String name) {
        return required(name, text(name));
    }

    BigDecimal decimal(String name, String whenMissing) {
        return parsed(
                name, new BigDecimal(whenMissing), Decimals::parse, "must be a decimal number, for example 12.50.");
    }

    BigDecimal requiredDecimal(String name) {
        return required(name, decimal(name, "0"));
    }

    /** A positive decimal, or a fraction of two such as {@code 100/64.8824}. */
    BigDecimal positive(String name, String whenMissing) {
        return parsed(
                name,
                new BigDecimal(whenMissing),
                Fields::positiveOf,
                "must be a positive number or a fraction, for example 1.25 or 100/64.8824.");
    }

    /** Null when missing. */
    LocalDate date(String name) {
        return parsed(name, null, LocalDate::parse, "must be a date, for example 2026-06-15.");
    }

    LocalDate requiredDate(String name) {
        LocalDate date = date(name);
        return required(name, date == null ? LocalDate.EPOCH : date);
    }

    boolean flag(String name, boolean whenMissing) {
        return parsed(name, whenMissing, Fields::flagOf, "must be true or false.");
    }

    <E> E word(String name, Words<E> words, E whenMissing) {
        String word = text(name);
        if (word.isEmpty()) {
            return whenMissing;
        }
        return words.meaningOf(word).orElseGet(() -> {
            faults.wrong(path(name), "is \"" + word + "\"; use one of: " + words.known() + ".");
            return whenMissing;
        });
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(name)) {
            texts.add(String.valueOf(element));
        }
        return texts;
    }

    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        int index = 0;
        for (Object element : elements(name)) {
            String place = path(name) + "[" + index++ + "]";
            if (element instanceof Map<?, ?> map) {
                objects.add(new Fields(place, map, faults, unread));
            } else {
                faults.wrong(place, "must be an object.");
            }
        }
        return objects;
    }

    boolean has(String name) {
        return value(name) != null;
    }

    /** Records that a field is missing which other fields call for. */
    void missing(String name) {
        faults.missing(path(name));
    }

    /** {@code prices[2]}; empty for the document itself. */
    String place() {
        return path;
    }

    /** Ends the reading of this object: lists the fields that nobody asked for. */
    void finish() {
        for (Object name : values.keySet()) {
            if (!read.contains(name)) {
                unread.add(path(String.valueOf(name)));
            }
        }
    }

    private Collection<?> elements(String name) {
        Object value = value(name);
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        if (value != null) {
            faults.wrong(path(name), "must be a list.");
        }
        return List.of();
    }

    private <T> T parsed(String name, T whenMissing, Function<String, T> parser, String fault) {
        Object value = value(name);
        if (value == null) {
            return whenMissing;
        }
        try {
            return parser.apply(value.toString().strip());
        } catch (NumberFormatException | DateTimeParseException e) {
            faults.wrong(path(name), fault);
            return whenMissing;
        }
    }

    private <T> T required(String name, T value) {
        if (!has(name)) {
            missing(name);
        }
        return value;
    }

    private Object value(String name) {
        read.add(name);
        Object value = values.get(name);
        return value instanceof String text && text.isBlank() ? null : value;
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static BigDecimal positiveOf(String text) {
        String[] parts = text.split("/", 2);
        BigDecimal number = positive(Decimals.parse(parts[0].strip()));
        return parts.length == 1
                ? number
                : number.divide(positive(Decimals.parse(parts[1].strip())), MathContext.DECIMAL128);
    }

    private static BigDecimal positive(BigDecimal number) {
        if (number.signum() <= 0) {
            throw new NumberFormatException("not positive");
        }
        return number;
    }

    private static Boolean flagOf(String text) {
        if (text.equalsIgnoreCase("true")) {
            return true;
        }
        if (text.equalsIgnoreCase("false")) {
            return false;
        }
        throw new NumberFormatException("neither true nor false");
    }
}

package org.webnav.connector.simulator.navision.odata;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.webnav.connector.simulator.navision.page.Property;

/** A property or a literal of a filter. */
final class Operand {

    private final Property property;
    private final String literal;
    private final Function<Function<String, Object>, Object> reader;

    private Operand(Property property, String literal, Function<Function<String, Object>, Object> reader) {
        this.property = property;
        this.literal = literal;
        this.reader = reader;
    }

    static Operand of(Property property) {
        return new Operand(property, null, values -> values.apply(property.name()));
    }

    static Operand literal(String word) {
        return new Operand(null, word, values -> Text.unquote(word));
    }

    /** Whether a word can only be meant as a property. */
    static boolean looksLikeName(String word) {
        return word.matches("[A-Za-z_]\\w*") && !word.matches("(?i)null|true|false|[0-9a-f]{8}");
    }

    Optional<Property> property() {
        return Optional.ofNullable(property);
    }

    Object read(Function<String, Object> values) {
        return reader.apply(values);
    }

    Operand changingCase(boolean toLower) {
        return new Operand(property, literal, values -> {
            Object value = reader.apply(values);
            String text = value == null ? "" : value.toString();
            return toLower ? text.toLowerCase(Locale.ROOT) : text.toUpperCase(Locale.ROOT);
        });
    }

    /** A literal read as the type of the property it is compared with; a property stays as it is. */
    Operand typed(Property other) {
        if (literal == null) {
            return this;
        }
        Object value = value(other);
        return new Operand(null, literal, values -> value);
    }

    private Object value(Property other) {
        if (literal.equals("null")) {
            return null;
        }
        String text = Text.unquote(literal);
        if (other.isOption()) {
            return Names.decodeOption(text);
        }
        if (other.type() == Edm.STRING && !literal.startsWith("'")) {
            throw incompatible(other);
        }
        try {
            return Values.parse(other.type(), text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw incompatible(other);
        }
    }

    private NavException incompatible(Property other) {
        return NavException.badRequest(
                "BadRequest",
                "A binary operator with incompatible types was detected. Found operand types '%s' for '%s' and literal %s."
                        .formatted(other.type().qualified(), other.name(), literal));
    }
}

package org.webnav.catalog.core.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.core.Numbers;

/** Attribute values between their text in a sheet and their form in the tables. */
final class Values {

    private static final String TO = "..";
    private static final int LONGEST = 250;
    private static final int DECIMALS = 5;
    private static final BigDecimal LARGEST = new BigDecimal("99999999999999");

    private Values() {}

    static Map<String, List<String>> texts(List<AttributeValue> values) {
        Map<String, List<String>> texts = new TreeMap<>();
        values.forEach(value ->
                texts.computeIfAbsent(value.attribute(), a -> new ArrayList<>()).add(text(value)));
        return texts;
    }

    private static String text(AttributeValue value) {
        if (!value.isNumber()) {
            return value.text();
        }
        String from = value.from().toPlainString();
        return value.from().compareTo(value.to()) == 0
                ? from
                : from + TO + value.to().toPlainString();
    }

    /** Empty when the text is no value of the attribute. */
    static Optional<AttributeValue> parse(Attribute attribute, String text) {
        return switch (attribute.type()) {
            case TEXT -> text.length() <= LONGEST ? plain(attribute, text) : Optional.empty();
            case LIST ->
                attribute.options().stream()
                        .filter(option -> option.code().equals(text))
                        .findFirst()
                        .flatMap(option -> plain(attribute, text));
            case YES_NO -> text.equals("true") || text.equals("false") ? plain(attribute, text) : Optional.empty();
            case DATE -> date(attribute, text);
            case NUMBER -> number(attribute, text);
        };
    }

    private static Optional<AttributeValue> plain(Attribute attribute, String text) {
        return Optional.of(AttributeValue.text(attribute.code(), text));
    }

    private static Optional<AttributeValue> date(Attribute attribute, String text) {
        try {
            return plain(attribute, LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<AttributeValue> number(Attribute attribute, String text) {
        int cut = text.indexOf(TO);
        try {
            BigDecimal from = decimal(cut < 0 ? text : text.substring(0, cut));
            BigDecimal to = cut < 0 ? from : decimal(text.substring(cut + TO.length()));
            return from.compareTo(to) > 0
                    ? Optional.empty()
                    : Optional.of(AttributeValue.number(attribute.code(), from, to));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Compares before it computes: a number like 1E+999999999 must not be written out. */
    private static BigDecimal decimal(String text) {
        BigDecimal number = new BigDecimal(text.strip());
        if (number.precision() > 30
                || Math.abs((long) number.scale()) > 30
                || number.abs().compareTo(LARGEST) > 0) {
            throw new NumberFormatException("out of range");
        }
        BigDecimal shown = Numbers.shown(number);
        if (shown.scale() > DECIMALS) {
            throw new NumberFormatException("too precise");
        }
        return shown;
    }
}

package org.webnav.orders.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webnav.orders.api.OrderState;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Violation;

/** Reads what comes as text in addresses and headers. */
final class Parameters {

    private static final long ANY_VERSION = -1;
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private Parameters() {}

    /** Null for an absent or empty text. */
    static LocalDate date(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw invalid(field, "orders.unreadable-date", field + " must be a date like 2026-12-31.");
        }
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("orders.no-such-order", "There is no such order.");
        }
    }

    /** States as the answers write them; each parameter may list several with commas. */
    static Set<OrderState> states(List<String> texts) {
        Set<OrderState> states = EnumSet.noneOf(OrderState.class);
        for (String text : texts == null ? List.<String>of() : texts) {
            for (String word : text.split(",")) {
                if (!word.isBlank()) {
                    states.add(state(word.strip()));
                }
            }
        }
        return states;
    }

    /** The version a change was made upon; there must be one. */
    static long version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Invalid(
                    "orders.if-match-missing", "Send the ETag of the order that you changed in the header If-Match.");
        }
        return versionIfAny(ifMatch);
    }

    static long versionIfAny(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            return ANY_VERSION;
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Invalid(
                    "orders.if-match-unreadable", "If-Match must be the ETag of an order, for example \"3\".");
        }
        return Long.parseLong(tag.group(1));
    }

    private static OrderState state(String word) {
        for (OrderState state : OrderState.values()) {
            if (Words.of(state).equals(word.toLowerCase(Locale.ROOT))) {
                return state;
            }
        }
        throw invalid("state", "orders.unknown-state", "There is no such state of an order.");
    }

    private static Invalid invalid(String field, String code, String message) {
        return new Invalid("orders.invalid", message, List.of(Violation.of(field, code, message)));
    }
}

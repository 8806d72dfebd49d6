package org.webnav.connector.simulator.navision.seed;

import java.time.LocalDate;

/** Dates of the seed: {@code T-14} is fourteen days before the day of the seed, blank is blank. */
final class RelativeDate {

    private RelativeDate() {}

    static LocalDate of(String text, LocalDate day) {
        if (text.isEmpty()) {
            return null;
        }
        return text.startsWith("T") ? day.plusDays(days(text.substring(1))) : LocalDate.parse(text);
    }

    private static long days(String offset) {
        return offset.isEmpty() ? 0 : Long.parseLong(offset);
    }
}

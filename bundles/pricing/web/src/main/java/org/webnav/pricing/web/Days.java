package org.webnav.pricing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Dates of questions. */
final class Days {

    private Days() {}

    static LocalDate orToday(LocalDate date, Clock clock) {
        return date == null ? LocalDate.now(clock) : date;
    }

    /** Reads a query parameter; null or blank means today. */
    static LocalDate parsed(String date, Clock clock) {
        if (date == null || date.isBlank()) {
            return LocalDate.now(clock);
        }
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            String message = "date must be a date, for example 2026-06-15.";
            throw new Invalid(
                    "pricing.date-invalid", message, List.of(Violation.of("date", "pricing.date-invalid", message)));
        }
    }
}

package org.webnav.connector.simulator.navision.business;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date formulas that occur in payment terms: {@code <14D>}, {@code <1M>}, {@code <CM>} and sequences of them. */
public final class DateFormula {

    private static final Pattern TERM = Pattern.compile("([+-]?)(?:(\\d+)([DWMY])|CM)");

    private DateFormula() {}

    public static LocalDate apply(String formula, LocalDate from) {
        LocalDate date = from;
        Matcher term = TERM.matcher(formula);
        while (term.find()) {
            date = term.group(2) == null
                    ? date.with(TemporalAdjusters.lastDayOfMonth())
                    : shifted(date, Long.parseLong(term.group(1) + term.group(2)), term.group(3));
        }
        return date;
    }

    private static LocalDate shifted(LocalDate date, long count, String unit) {
        return switch (unit) {
            case "D" -> date.plusDays(count);
            case "W" -> date.plusWeeks(count);
            case "M" -> date.plusMonths(count);
            default -> date.plusYears(count);
        };
    }
}

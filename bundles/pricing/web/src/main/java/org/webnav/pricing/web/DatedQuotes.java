package org.webnav.pricing.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.api.Prices;

/** Lines of several dates, priced date by date: the number of queries grows with the dates, not with the lines. */
final class DatedQuotes {

    static final int MOST_DATES = 31;

    private final Quoting prices;
    private final LocalDate date;

    /** @param date of lines without a date of their own */
    DatedQuotes(Quoting prices, LocalDate date) {
        this.prices = prices;
        this.date = date;
    }

    /** As {@link Prices#quote}. */
    interface Quoting {
        List<Optional<PriceQuote>> quote(UUID buyer, LocalDate date, List<PriceLine> lines);
    }

    PriceList of(UUID buyer, List<PriceQuestion.Line> lines) {
        Map<LocalDate, List<Integer>> places = places(lines);
        List<PriceLine> asked = lines.stream().map(PriceQuestion.Line::asked).toList();
        List<Optional<PriceQuote>> quotes = new ArrayList<>(asked.size());
        asked.forEach(line -> quotes.add(Optional.empty()));
        places.forEach((day, at) -> {
            List<Optional<PriceQuote>> found =
                    prices.quote(buyer, day, at.stream().map(asked::get).toList());
            for (int i = 0; i < at.size(); i++) {
                quotes.set(at.get(i), found.get(i));
            }
        });
        return PriceList.of(asked, quotes);
    }

    private Map<LocalDate, List<Integer>> places(List<PriceQuestion.Line> lines) {
        Map<LocalDate, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            LocalDate own = lines.get(i).date();
            places.computeIfAbsent(own == null ? date : own, day -> new ArrayList<>())
                    .add(i);
            if (places.size() > MOST_DATES) {
                throw tooMany(i);
            }
        }
        return places;
    }

    private static Invalid tooMany(int line) {
        String message = "One question may have lines of at most " + MOST_DATES + " dates; ask in parts.";
        return new Invalid(
                "pricing.too-many-dates",
                message,
                List.of(new Violation(
                        "lines[" + line + "].date",
                        "pricing.too-many-dates",
                        message,
                        Map.of("limit", Integer.toString(MOST_DATES)))));
    }
}

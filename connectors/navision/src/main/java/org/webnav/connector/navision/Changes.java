package org.webnav.connector.navision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Numbers of records that changed, by the time stamp that only API pages have. */
final class Changes {

    /** More are read faster with everything than by name. */
    private static final int MANY = 500;

    /** Keeps an address below 2000 characters. */
    private static final int PORTION = 25;

    private final Settings settings;
    private final Pages pages;
    private final Page page;
    private final String number;
    private final String stamp;

    Changes(Settings settings, Pages pages, String set) {
        this(settings, pages, Page.api(set, "number"), "number", "lastModifiedDateTime");
    }

    /**
     * @param number field with the number of the record that counts as changed
     * @param stamp field with the moment of the change
     */
    Changes(Settings settings, Pages pages, Page page, String number, String stamp) {
        this.settings = settings;
        this.pages = pages;
        this.page = page;
        this.number = number;
        this.stamp = stamp;
    }

    Found since(Instant moment) {
        Set<String> numbers = new LinkedHashSet<>();
        String filter = page.field(stamp) + " gt " + moment.minus(settings.overlap());
        Instant at = pages.each(page, filter, rows -> rows.forEach(row -> numbers.add(row.text(number))));
        return new Found(numbers, at);
    }

    /** @param at the ERP's time before it was asked */
    record Found(Set<String> numbers, Instant at) {

        boolean many() {
            return numbers.size() > MANY;
        }

        List<List<String>> portions() {
            List<String> all = List.copyOf(numbers);
            List<List<String>> portions = new ArrayList<>();
            for (int from = 0; from < all.size(); from += PORTION) {
                portions.add(all.subList(from, Math.min(from + PORTION, all.size())));
            }
            return portions;
        }
    }
}

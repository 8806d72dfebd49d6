package org.webnav.pricing.core.quote;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whose rows of a price table may be read: those for everybody, for the customer, for its group and for its campaigns.
 * This is the only place that reads sales prices or discounts, so that nobody's prices reach another.
 *
 * @param groupType sales type of rows for a group, which differs between prices and discounts
 */
record Audience(String customer, String groupType, String group, Set<String> campaigns) {

    /**
     * One select per kind of row, put together by {@code union all}, so that each of them goes straight to its few rows by
     * the key.
     *
     * @param source select list and table
     * @param target condition on the items without the list, ending in {@code in}
     * @param date null to read rows of all times
     */
    Sql rows(String source, String target, String channel, Collection<String> codes, LocalDate date) {
        Sql sql = new Sql();
        part(sql, source, target, channel, codes).add(" and sales_type = ?", "ALL_CUSTOMERS");
        valid(sql, date);
        for (Kind kind : kinds()) {
            sql.add(" union all ");
            part(sql, source, target, channel, codes)
                    .add(" and sales_type = ? and sales_code in ", kind.salesType())
                    .in(kind.salesCodes());
            valid(sql, date);
        }
        return sql;
    }

    private record Kind(String salesType, Collection<String> salesCodes) {}

    private List<Kind> kinds() {
        return List.of(
                        new Kind("CUSTOMER", of(customer)),
                        new Kind(groupType, of(group)),
                        new Kind("CAMPAIGN", campaigns))
                .stream()
                .filter(kind -> !kind.salesCodes().isEmpty())
                .toList();
    }

    private static List<String> of(String code) {
        return code.isEmpty() ? List.of() : List.of(code);
    }

    private static Sql part(Sql sql, String source, String target, String channel, Collection<String> codes) {
        return sql.add("select " + source + " where channel_id = ? and " + target + " ", channel)
                .in(codes);
    }

    private static void valid(Sql sql, LocalDate date) {
        if (date != null) {
            Date day = Date.valueOf(date);
            sql.add(" and starting_date <= ? and (ending_date is null or ending_date >= ?)", day, day);
        }
    }
}

package org.webnav.pricing.core.store;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.webnav.pricing.api.PriceTables.Filter;

/** A filter as the condition of a select on {@code a}. */
final class RowFilter {

    private static final String PERIODS_MEET = " and b.starting_date <> a.starting_date"
            + " and (a.ending_date is null or b.starting_date <= a.ending_date)"
            + " and (b.ending_date is null or b.ending_date >= a.starting_date)";
    private static final String OTHER = "!";

    private final StringBuilder condition = new StringBuilder(" where a.channel_id = ?");
    private final List<Object> parameters = new ArrayList<>();
    private final FeedTable table;

    /** @param code column that the filter's code is about */
    RowFilter(FeedTable table, String code, String channel, Filter filter) {
        this.table = table;
        parameters.add(channel);
        matching(code, filter.code());
        if (filter.salesType() != null) {
            with(" and a.sales_type = ?", filter.salesType().name());
        }
        matching("sales_code", filter.salesCode());
        if (!Code.normal(filter.currency()).isEmpty()) {
            with(" and a.currency = ?", filter.currency().equals("-") ? "" : Code.normal(filter.currency()));
        }
        if (filter.validOn() != null) {
            Date day = Date.valueOf(filter.validOn());
            with(" and a.starting_date <= ? and (a.ending_date is null or a.ending_date >= ?)", day, day);
        }
        if (filter.origin() != null) {
            with(" and a.origin = ?", filter.origin().name());
        }
        if (filter.overlapping()) {
            condition.append(" and exists (select 1").append(overlapping()).append(')');
        }
    }

    String condition() {
        return condition.toString();
    }

    List<Object> parameters() {
        return parameters;
    }

    /** From and where of a select of the rows that overlap with {@code a}. */
    String overlapping() {
        String sameKey = table.key().stream()
                .map(FeedTable.Column::name)
                .filter(column -> !column.equals("starting_date"))
                .map(column -> " and b." + column + " = a." + column)
                .collect(Collectors.joining());
        return " from " + table.name() + " b where b.channel_id = a.channel_id" + sameKey + PERIODS_MEET;
    }

    private void matching(String column, String asked) {
        String code = Code.normal(asked);
        if (code.endsWith("*")) {
            String beginning = code.substring(0, code.length() - 1);
            for (Map.Entry<String, String> escape : List.of(
                    Map.entry(OTHER, OTHER + OTHER), Map.entry("%", OTHER + "%"), Map.entry("_", OTHER + "_"))) {
                beginning = beginning.replace(escape.getKey(), escape.getValue());
            }
            with(" and a." + column + " like ? escape '" + OTHER + "'", beginning + "%");
        } else if (!code.isEmpty()) {
            with(" and a." + column + " = ?", code);
        }
    }

    private void with(String text, Object... values) {
        condition.append(text);
        parameters.addAll(List.of(values));
    }
}

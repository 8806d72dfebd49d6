package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.core.assortment.VisibilitySql;

/**
 * Finds numbers of items in the tables whose texts or codes hold every word of a text. Exact codes come first, then
 * beginnings of numbers, then the rest.
 */
final class ItemSearch {

    private static final int MOST_WORDS = 8;
    private static final String IN_TEXTS = "exists (select 1 from catalog.item_texts t where t.channel_id ="
            + " i.channel_id and t.number = i.number and t.search_text like ? escape '!' and t.language in (";
    private static final String OWN_CODE = "exists (select 1 from catalog.customer_items c where c.channel_id ="
            + " i.channel_id and c.number = i.number and c.customer = ? and c.code_key = ?)";
    private static final String VALUE = " and exists (select 1 from catalog.item_attributes v where v.channel_id ="
            + " i.channel_id and v.number = i.number and v.attribute = ?";

    private final Reading reading;
    private final Languages languages;
    private final Buyer buyer;
    private final String rank;
    private final List<Object> ranking = new ArrayList<>();
    private final StringBuilder where = new StringBuilder(" from catalog.items i where i.channel_id = ?");
    private final List<Object> parameters = new ArrayList<>();

    ItemSearch(Reading reading, Languages languages, Buyer buyer, ItemQuery query) {
        this.reading = reading;
        this.languages = languages;
        this.buyer = buyer;
        parameters.add(reading.channel());
        CategoryTree tree = reading.words().categories();
        if (!query.category().isEmpty()) {
            category(tree.below(query.category()));
        }
        where.append(VisibilitySql.shown(buyer.assortment(), tree::below, parameters));
        query.filters().forEach(this::filter);
        String whole = Folding.key(query.text());
        rank = whole.isEmpty() ? "2" : rank(whole);
        if (!whole.isEmpty()) {
            match(whole);
        }
    }

    private void category(Set<String> categories) {
        where.append(" and i.category in (")
                .append(Sql.marks(categories.size()))
                .append(')');
        parameters.addAll(categories);
    }

    private String rank(String whole) {
        ranking.addAll(List.of(whole, whole, prefix(whole)));
        return "case when i.number_key = ? or i.gtin = ? then 0 when i.number_key like ? escape '!' then 1 else 2 end";
    }

    private void filter(ItemFilter filter) {
        where.append(VALUE);
        parameters.add(filter.attribute());
        if (!filter.values().isEmpty()) {
            where.append(" and v.plain_text in (")
                    .append(Sql.marks(filter.values().size()))
                    .append(')');
            parameters.addAll(filter.values());
        }
        bound(" and v.number_to >= ?", filter.from());
        bound(" and v.number_from <= ?", filter.to());
        where.append(')');
    }

    private void bound(String condition, BigDecimal bound) {
        if (bound != null) {
            where.append(condition);
            parameters.add(bound);
        }
    }

    private void match(String whole) {
        where.append(" and (i.number_key like ? escape '!'");
        parameters.add(prefix(whole));
        String customer = buyer.customer();
        List<String> conditions = new ArrayList<>();
        Arrays.stream(whole.split("\\s+")).distinct().limit(MOST_WORDS).forEach(word -> {
            conditions.add("(i.number_key like ? escape '!' or i.gtin = ? or i.manufacturer_key like ? escape '!' or "
                    + (customer.isEmpty() ? "" : OWN_CODE + " or ") + IN_TEXTS
                    + Sql.marks(languages.wanted().size()) + ")))");
            parameters.addAll(List.of(prefix(word), word, prefix(word)));
            if (!customer.isEmpty()) {
                parameters.addAll(List.of(customer, word));
            }
            parameters.add("%" + escaped(Folding.fold(word)) + "%");
            parameters.addAll(languages.wanted());
        });
        where.append(" or (").append(String.join(" and ", conditions)).append("))");
    }

    /** @param sort as in {@link ItemQuery#sort()}, one that the tables know */
    List<String> numbers(String sort, int offset, int limit) throws SQLException {
        List<Object> all = new ArrayList<>(ranking);
        all.addAll(parameters);
        all.add(offset);
        all.add(limit);
        String sql =
                "select i.number, " + rank + " as hit" + where + order(sort) + " offset ? rows fetch next ? rows only";
        return Sql.list(reading.connection(), sql, all, row -> row.getString(1));
    }

    /** Names stand in another table, one per language: only an index sorts by them. */
    private static String order(String sort) {
        return switch (sort) {
            case ItemQuery.NEWEST_FIRST -> " order by i.created desc, i.number";
            case "-" + ItemQuery.NEWEST_FIRST -> " order by i.created, i.number";
            case ItemQuery.BY_NUMBER -> " order by i.number";
            case "-" + ItemQuery.BY_NUMBER -> " order by i.number desc";
            default -> " order by hit, i.number";
        };
    }

    long count() throws SQLException {
        return Sql.list(reading.connection(), "select count(*)" + where, parameters, row -> row.getLong(1))
                .get(0);
    }

    /** Items of each category itself. */
    Map<String, Long> categories() throws SQLException {
        Map<String, Long> own = new HashMap<>();
        Sql.list(
                reading.connection(),
                "select i.category, count(*)" + where + " group by i.category",
                parameters,
                row -> own.put(row.getString(1), row.getLong(2)));
        return own;
    }

    private static String prefix(String code) {
        return escaped(code) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.webnav.platform.api.Paging;

/**
 * Finds numbers of items whose texts or codes hold every word of a text. Exact codes come first, then beginnings of
 * numbers, then the rest.
 */
final class ItemSearch {

    private static final int MOST_WORDS = 8;
    private static final String IN_TEXTS = "exists (select 1 from catalog.item_texts t where t.channel_id ="
            + " i.channel_id and t.number = i.number and t.search_text like ? escape '!' and t.language in (";

    private final String rank;
    private final List<Object> ranking = new ArrayList<>();
    private final StringBuilder where = new StringBuilder(" from catalog.items i where i.channel_id = ?");
    private final List<Object> parameters = new ArrayList<>();

    /** @param categories to which the items must belong; null for any */
    ItemSearch(String channel, String text, Collection<String> categories, Languages languages) {
        parameters.add(channel);
        String whole = Folding.key(text);
        if (categories != null) {
            where.append(" and i.category in (")
                    .append(Sql.marks(categories.size()))
                    .append(')');
            parameters.addAll(categories);
        }
        if (whole.isEmpty()) {
            rank = "2";
        } else {
            rank =
                    "case when i.number_key = ? or i.gtin = ? then 0 when i.number_key like ? escape '!' then 1 else 2 end";
            ranking.addAll(List.of(whole, whole, prefix(whole)));
            match(whole, languages);
        }
    }

    private void match(String whole, Languages languages) {
        where.append(" and (i.number_key like ? escape '!'");
        parameters.add(prefix(whole));
        List<String> conditions = new ArrayList<>();
        Arrays.stream(whole.split("\\s+")).distinct().limit(MOST_WORDS).forEach(word -> {
            conditions.add("(i.number_key like ? escape '!' or i.gtin = ? or " + IN_TEXTS
                    + Sql.marks(languages.wanted().size()) + ")))");
            parameters.addAll(List.of(prefix(word), word, "%" + escaped(Folding.fold(word)) + "%"));
            parameters.addAll(languages.wanted());
        });
        where.append(" or (").append(String.join(" and ", conditions)).append("))");
    }

    List<String> numbers(Connection connection, Paging paging) throws SQLException {
        List<Object> all = new ArrayList<>(ranking);
        all.addAll(parameters);
        all.add(paging.offset());
        all.add(paging.size());
        String sql = "select i.number, " + rank + " as hit" + where
                + " order by hit, i.number offset ? rows fetch next ? rows only";
        return Sql.list(connection, sql, all, row -> row.getString(1));
    }

    long count(Connection connection) throws SQLException {
        return Sql.list(connection, "select count(*)" + where, parameters, row -> row.getLong(1))
                .get(0);
    }

    private static String prefix(String code) {
        return escaped(code) + "%";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

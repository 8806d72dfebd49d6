package org.webnav.catalog.core.assortment;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.core.Sql;

/** An assortment as a condition on {@code catalog.items i}, for searches that no index answers. */
public final class VisibilitySql {

    private VisibilitySql() {}

    /**
     * @param below categories below a category and itself
     * @param parameters where the condition's parameters are added
     * @return a condition that keeps what is not hidden; empty when everything is kept
     */
    public static String shown(Assortment assortment, Function<String, Set<String>> below, List<Object> parameters) {
        if (assortment.rules().isEmpty()) {
            return "";
        }
        StringBuilder sql = new StringBuilder(" and case");
        // the last rule that matches decides, and a case takes its first
        for (int i = assortment.rules().size() - 1; i >= 0; i--) {
            Rule rule = assortment.rules().get(i);
            sql.append(" when ").append(condition(rule, below, parameters));
            sql.append(" then '").append(rule.visibility().name()).append('\'');
        }
        return sql.append(" else 'ORDERABLE' end <> 'HIDDEN'").toString();
    }

    private static String condition(Rule rule, Function<String, Set<String>> below, List<Object> parameters) {
        return switch (rule.by()) {
            case ALL -> "1 = 1";
            case CATEGORY -> category(below.apply(rule.code()), parameters);
            case ATTRIBUTE -> {
                parameters.add(rule.code());
                parameters.add(rule.value());
                yield "exists (select 1 from catalog.item_attributes a where a.channel_id = i.channel_id"
                        + " and a.number = i.number and a.attribute = ? and a.plain_text = ?)";
            }
            case LIST -> {
                parameters.add(rule.code());
                yield "exists (select 1 from catalog.item_list_entries e where e.channel_id = i.channel_id"
                        + " and e.number = i.number and e.list_code = ?)";
            }
        };
    }

    private static String category(Set<String> categories, List<Object> parameters) {
        parameters.addAll(categories);
        return "i.category in (" + Sql.marks(categories.size()) + ")";
    }
}

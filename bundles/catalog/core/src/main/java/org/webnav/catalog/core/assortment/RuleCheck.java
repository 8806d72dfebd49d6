package org.webnav.catalog.core.assortment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules;
import org.webnav.catalog.api.AssortmentRules.Kind;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.core.Sql;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Holds rules against what they name: a rule that matches nothing by mistake would show what it should hide. */
record RuleCheck(Connection connection, String channel) {

    void require(Target target, List<Rule> rules) throws SQLException {
        List<Violation> faults = new ArrayList<>();
        if (target.kind() == Kind.ALL != target.code().isEmpty()
                || target.code().length() > 40) {
            faults.add(violation("target", "A price group or customer is named by its code, everybody by none."));
        }
        if (rules.size() > AssortmentRules.MOST_RULES) {
            faults.add(violation("rules", "At most " + AssortmentRules.MOST_RULES + " rules."));
        }
        Map<String, Set<String>> known =
                Map.of("CATEGORY", codes("categories"), "ATTRIBUTE", codes("attributes"), "LIST", codes("item_lists"));
        for (int i = 0; i < rules.size(); i++) {
            String fault = fault(rules.get(i), known);
            if (!fault.isEmpty()) {
                faults.add(violation("rules[" + i + "]", fault));
            }
        }
        if (!faults.isEmpty()) {
            throw new Invalid("catalog.invalid-rule", "The rules cannot be kept like this.", faults);
        }
    }

    private static String fault(Rule rule, Map<String, Set<String>> known) {
        return switch (rule.by()) {
            case ALL -> rule.code().isEmpty() ? "" : "A rule for all items names no code.";
            case ATTRIBUTE -> rule.value().isEmpty() ? "A rule by attribute needs a value." : unknown(rule, known);
            default -> unknown(rule, known);
        };
    }

    private static String unknown(Rule rule, Map<String, Set<String>> known) {
        return known.get(rule.by().name()).contains(rule.code())
                ? ""
                : "There is no " + rule.by().name().toLowerCase(java.util.Locale.ROOT) + " " + rule.code() + ".";
    }

    private Set<String> codes(String table) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                "select code from catalog." + table + " where channel_id = ?",
                List.of(channel),
                row -> row.getString(1)));
    }

    private static Violation violation(String field, String message) {
        return Violation.of(field, "catalog.invalid-rule", message);
    }
}

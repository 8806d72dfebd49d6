package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.ItemSheet.QuantityRule;
import org.webnav.catalog.api.QuantityRules.Rules;

/** Reads quantity rules and puts them into the order in which they decide. */
final class RuleRows {

    private static final String READ = "select number, unit, customer, minimum, multiple, maximum"
            + " from catalog.quantity_rules where channel_id = ? and number";
    private static final Comparator<QuantityRule> MOST_PARTICULAR = Comparator.comparing(
                    (QuantityRule rule) -> rule.customer().isEmpty())
            .thenComparing(rule -> rule.unit().isEmpty())
            .thenComparing(QuantityRule::unit);

    private RuleRows() {}

    static Map<String, Rules> read(Reading reading, Buyer buyer, Collection<String> numbers) throws SQLException {
        Map<String, List<QuantityRule>> found = new HashMap<>();
        for (List<String> chunk : Chunks.of(numbers)) {
            Sql.ofNumbers(reading.connection(), READ, reading.channel(), chunk, "", row -> found.computeIfAbsent(
                            row.getString(1), n -> new ArrayList<>())
                    .add(rule(row)));
        }
        Map<String, Rules> rules = new HashMap<>();
        if (!found.isEmpty()) {
            String customer = buyer.customer();
            found.forEach((number, all) -> rules.put(
                    number,
                    new Rules(all.stream()
                            .filter(rule ->
                                    rule.customer().isEmpty() || rule.customer().equals(customer))
                            .sorted(MOST_PARTICULAR)
                            .toList())));
        }
        return rules;
    }

    private static QuantityRule rule(ResultSet row) throws SQLException {
        return new QuantityRule(row.getString(2), row.getString(3), shown(row, 4), shown(row, 5), shown(row, 6));
    }

    private static BigDecimal shown(ResultSet row, int column) throws SQLException {
        return Numbers.shown(row.getBigDecimal(column));
    }
}

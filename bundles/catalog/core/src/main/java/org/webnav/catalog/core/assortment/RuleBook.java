package org.webnav.catalog.core.assortment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules.Kind;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.api.Visibility;
import org.webnav.catalog.core.Sql;

/** Every assortment rule of a channel. */
public record RuleBook(Map<Target, List<Rule>> rules) {

    private static final String READ = "select target, target_code, rule_by, code, attribute_value, visibility"
            + " from catalog.assortment_rules where channel_id = ? order by target, target_code, place";

    public static RuleBook read(Connection connection, String channel) throws SQLException {
        Map<Target, List<Rule>> rules = new HashMap<>();
        Sql.list(connection, READ, List.of(channel), row -> rules.computeIfAbsent(
                        new Target(Kind.valueOf(row.getString(1)), row.getString(2)), t -> new ArrayList<>())
                .add(new Rule(
                        By.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        Visibility.valueOf(row.getString(6)))));
        return new RuleBook(rules);
    }

    public boolean isEmpty() {
        return rules.isEmpty();
    }

    public List<Rule> of(Target target) {
        return rules.getOrDefault(target, List.of());
    }

    /** What applies to a customer: general rules first, so that the more particular ones decide. */
    public Assortment assortment(String priceGroup, String customer) {
        List<Rule> applied = new ArrayList<>(of(Target.EVERYBODY));
        if (!priceGroup.isEmpty()) {
            applied.addAll(of(new Target(Kind.PRICE_GROUP, priceGroup)));
        }
        if (!customer.isEmpty()) {
            applied.addAll(of(new Target(Kind.CUSTOMER, customer)));
        }
        return applied.isEmpty() ? Assortment.EVERYTHING : new Assortment(applied);
    }

    /** Attributes that any rule looks at. */
    public Set<String> attributes() {
        Set<String> attributes = new HashSet<>();
        rules.values().forEach(list -> list.stream()
                .filter(rule -> rule.by() == By.ATTRIBUTE)
                .forEach(rule -> attributes.add(rule.code())));
        return attributes;
    }

    public boolean looksAtLists() {
        return rules.values().stream().flatMap(List::stream).anyMatch(rule -> rule.by() == By.LIST);
    }
}

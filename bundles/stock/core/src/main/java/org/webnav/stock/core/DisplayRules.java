package org.webnav.stock.core;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.webnav.stock.api.AvailabilityDisplay;
import org.webnav.stock.api.AvailabilityDisplay.Kind;

/** How the price groups of a channel see stock. Immutable. */
record DisplayRules(Map<String, AvailabilityDisplay> byGroup) {

    static final DisplayRules NONE = new DisplayRules(Map.of());

    /** Name in the log of changes; items stand there by their number alone, which has no colon before it. */
    static final String SUBJECT = ":displays";

    private static final String SELECT =
            "select price_group, kind, limits from stock.displays where channel_id = ? order by price_group";
    private static final String INSERT =
            "insert into stock.displays (channel_id, price_group, kind, limits) values (?,?,?,?)";

    static DisplayRules read(Connection connection, String channel) throws SQLException {
        Map<String, AvailabilityDisplay> rules = new TreeMap<>();
        Sql.list(
                connection,
                SELECT,
                List.of(channel),
                row -> rules.put(
                        row.getString(1),
                        new AvailabilityDisplay(
                                row.getString(1), Kind.valueOf(row.getString(2)), limits(row.getString(3)))));
        return rules.isEmpty() ? NONE : new DisplayRules(rules);
    }

    void write(Connection connection, String channel) throws SQLException {
        Sql.update(connection, "delete from stock.displays where channel_id = ?", channel);
        Sql.batch(
                connection,
                INSERT,
                byGroup.values().stream()
                        .map(rule ->
                                List.of(channel, rule.priceGroup(), rule.kind().name(), text(rule.limits())))
                        .toList());
    }

    boolean hideNothing() {
        return byGroup.values().stream().allMatch(AvailabilityDisplay::showsNumbers);
    }

    AvailabilityDisplay of(String priceGroup) {
        AvailabilityDisplay others = byGroup.getOrDefault("", AvailabilityDisplay.NUMBER);
        return byGroup.getOrDefault(priceGroup, others);
    }

    private static String text(List<BigDecimal> limits) {
        return limits.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
    }

    private static List<BigDecimal> limits(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}

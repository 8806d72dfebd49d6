package org.webnav.catalog.core.attribute;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.core.Numbers;
import org.webnav.catalog.core.Sql;

/** What items have for their attributes. */
public final class ValueTable {

    private static final String READ = "select number, attribute, plain_text, number_from, number_to"
            + " from catalog.item_attributes where channel_id = ? and number";

    private ValueTable() {}

    /** By item number, ordered by attribute and place. */
    public static Map<String, List<AttributeValue>> read(
            Connection connection, String channel, Collection<String> numbers) throws SQLException {
        Map<String, List<AttributeValue>> values = new HashMap<>();
        Sql.ofNumbers(
                connection, READ, channel, numbers, " order by number, attribute, place", row -> values.computeIfAbsent(
                                row.getString(1), n -> new ArrayList<>())
                        .add(value(row)));
        return values;
    }

    private static AttributeValue value(ResultSet row) throws SQLException {
        BigDecimal from = row.getBigDecimal(4);
        return from == null
                ? AttributeValue.text(row.getString(2), row.getString(3))
                : AttributeValue.number(row.getString(2), Numbers.shown(from), Numbers.shown(row.getBigDecimal(5)));
    }
}

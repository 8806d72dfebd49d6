package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.core.assortment.VisibilitySql;

/** Counts items of categories in the tables. */
final class CategoryCounts {

    private CategoryCounts() {}

    /** Items that the assortment shows in each category and below it. */
    static Map<String, Long> read(Reading reading, Assortment assortment) throws SQLException {
        CategoryTree tree = reading.words().categories();
        List<Object> parameters = new ArrayList<>(List.of(reading.channel()));
        String sql = "select i.category, count(*) from catalog.items i where i.channel_id = ?"
                + VisibilitySql.shown(assortment, tree::below, parameters) + " group by i.category";
        Map<String, Long> own = new HashMap<>();
        Sql.list(reading.connection(), sql, parameters, row -> own.put(row.getString(1), row.getLong(2)));
        return tree.sums(own);
    }
}

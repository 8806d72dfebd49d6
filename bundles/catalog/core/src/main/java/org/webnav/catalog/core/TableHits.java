package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.ItemQuery;

/** Hits of a search in the tables: without counts, for that would read every item. */
record TableHits(Reading reading, ItemSearch search) implements Hits {

    @Override
    public Part part(String sort, int offset, int limit) throws SQLException {
        return new Part(search.numbers(sort, offset, limit), search.count(), Map.of(), "");
    }

    @Override
    public Map<String, Long> categories() throws SQLException {
        return reading.words().categories().sums(search.categories());
    }

    @Override
    public List<String> numbers(int limit) throws SQLException {
        return search.numbers(ItemQuery.BY_NUMBER, 0, limit);
    }
}

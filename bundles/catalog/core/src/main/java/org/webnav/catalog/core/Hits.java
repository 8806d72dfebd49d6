package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.spi.ItemIndex;

/** What a search finds, whoever answers it: an index or the tables. */
interface Hits {

    /** @param corrected words searched instead, empty when as written */
    record Part(List<String> numbers, long total, Map<String, ItemIndex.Counts> counts, String corrected) {}

    /** @param sort not one of another capability */
    Part part(String sort, int offset, int limit) throws SQLException;

    /** Numbers alone, by number. */
    List<String> numbers(int limit) throws SQLException;

    /** How many are in each category and below it; categories without are missing. */
    Map<String, Long> categories() throws SQLException;
}

package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Item;

/** Items by number, whatever case the number is written in. */
record Numbered(Reading reading, Shelves shelves, Languages languages) {

    /** By the number as the catalogue writes it, without what is hidden. */
    Map<String, Item> shown(Collection<String> numbers, Assortment assortment) throws SQLException {
        Set<String> asked = new LinkedHashSet<>(numbers);
        Map<String, Shelved> known = shelves.read(reading, languages, asked);
        List<String> others =
                asked.stream().filter(number -> !known.containsKey(number)).toList();
        Set<String> written = new LinkedHashSet<>(known.keySet());
        if (!others.isEmpty()) {
            written.addAll(CodeMatches.byNumber(reading, others).values());
        }
        Map<String, Shelved> found = written.size() == known.size() ? known : shelves.read(reading, languages, written);
        return new Shown(reading, shelves, languages, assortment).of(found.values());
    }
}

package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Component;

/**
 * Items of this node's memory where they are still right, else of the tables. Whether they are right is known from the
 * channel's revision that the request read: only what changed since is dropped.
 */
@Component(service = Shelves.class)
public final class Shelves {

    private static final int MOST_DROPPED = 5_000;
    private static final String CHANGED = "select number from catalog.items where channel_id = ? and revision > ?"
            + " order by revision fetch first " + (MOST_DROPPED + 1) + " rows only";

    private final Map<String, Shelf> shelves = new ConcurrentHashMap<>();

    /** By number as the catalogue writes it, in the order asked; unknown ones are missing. */
    Map<String, Shelved> read(Reading reading, Languages languages, Collection<String> numbers) throws SQLException {
        Shelf shelf = shelves.computeIfAbsent(reading.channel(), channel -> new Shelf());
        Shelf.Age age = refresh(shelf, reading);
        String language = languages.wanted().get(0);
        Map<String, Shelved> found = new HashMap<>(age == Shelf.Age.NEWER ? Map.of() : shelf.take(language, numbers));
        List<String> missing =
                numbers.stream().filter(number -> !found.containsKey(number)).toList();
        if (!missing.isEmpty()) {
            Map<String, Shelved> read = new ItemReader(reading, languages).read(missing);
            shelf.put(language, reading.state(), read.values());
            found.putAll(read);
        }
        Map<String, Shelved> ordered = new LinkedHashMap<>();
        numbers.stream().filter(found::containsKey).forEach(number -> ordered.put(number, found.get(number)));
        return ordered;
    }

    private static Shelf.Age refresh(Shelf shelf, Reading reading) throws SQLException {
        Shelf.Age age = shelf.age(reading.state(), reading.today());
        if (age == Shelf.Age.OTHER) {
            shelf.clear(reading.state(), reading.today());
        } else if (age == Shelf.Age.OLDER) {
            long from = shelf.items();
            List<String> changed =
                    Sql.list(reading.connection(), CHANGED, List.of(reading.channel(), from), row -> row.getString(1));
            if (changed.size() > MOST_DROPPED) {
                shelf.clear(reading.state(), reading.today());
            } else {
                shelf.drop(from, reading.state(), Set.copyOf(changed));
            }
        }
        return age;
    }
}

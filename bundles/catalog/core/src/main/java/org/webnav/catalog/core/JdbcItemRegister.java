package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.ItemRegister;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;

/** The owner's list of items out of the catalogue's tables. */
@Component
public final class JdbcItemRegister implements ItemRegister {

    private static final String ORIGINS = "select number, origin from catalog.items where channel_id = ? and number";
    private static final String NAMED =
            "select number, language from catalog.item_texts where channel_id = ? and name <> '' and number";

    private final Catalogue catalogue;

    @Activate
    public JdbcItemRegister(@Reference Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Page<Entry> find(Question question) {
        if (!catalogue.caller().wholeChannel()) {
            throw new NotPermitted("catalog.not-the-owner", "Only the owner's people see items in full.");
        }
        return catalogue.read(reading -> find(reading, question));
    }

    private static Page<Entry> find(Reading reading, Question question) throws SQLException {
        RegisterSearch search = new RegisterSearch(reading, question);
        List<String> numbers = search.numbers(
                question.sort(), question.paging().offset(), question.paging().size());
        return new Page<>(
                numbers.isEmpty() ? List.of() : entries(reading, question, numbers),
                search.count(),
                question.paging().page(),
                question.paging().size());
    }

    private static List<Entry> entries(Reading reading, Question question, List<String> numbers) throws SQLException {
        Map<String, Shelved> items = new ItemReader(reading, reading.languages(question.language())).read(numbers);
        Map<String, Origin> origins = new HashMap<>();
        Sql.ofNumbers(
                reading.connection(),
                ORIGINS,
                reading.channel(),
                numbers,
                "",
                row -> origins.put(row.getString(1), Origin.valueOf(row.getString(2))));
        Map<String, Set<String>> named = new HashMap<>();
        Sql.ofNumbers(reading.connection(), NAMED, reading.channel(), numbers, "", row -> named.computeIfAbsent(
                        row.getString(1), number -> new TreeSet<>())
                .add(row.getString(2)));
        return numbers.stream()
                .map(number ->
                        new Entry(items.get(number).item(), origins.get(number), named.getOrDefault(number, Set.of())))
                .toList();
    }
}

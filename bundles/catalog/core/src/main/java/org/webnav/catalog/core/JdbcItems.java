package org.webnav.catalog.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemList;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.Items;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Page;
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;

/** The catalogue as read from its tables. */
@Component
public final class JdbcItems implements Items {

    private final ScopedRepository repository;
    private final Channels channels;

    @Activate
    public JdbcItems(
            @Reference(target = "(osgi.unit.name=catalog)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Channels channels) {
        this.repository = new ScopedRepository(jpa, callers);
        this.channels = channels;
    }

    @Override
    public ItemList list(ItemQuery query) {
        return repository.in(scope -> {
            Languages languages = languages(scope, query.language());
            Page<Item> page = scope.jdbc(connection -> page(connection, scope.channel(), query, languages));
            return new ItemList(page, List.of(), true, "");
        });
    }

    private static Page<Item> page(Connection connection, String channel, ItemQuery query, Languages languages)
            throws SQLException {
        Set<String> categories = query.category().isEmpty()
                ? null
                : CategoryTree.read(connection, channel).below(query.category());
        ItemSearch search = new ItemSearch(channel, query.text(), categories, languages);
        List<String> numbers = search.numbers(connection, query.paging());
        Map<String, Item> items = new ItemReader(connection, channel, languages).read(numbers);
        return new Page<>(
                List.copyOf(items.values()),
                search.count(connection),
                query.paging().page(),
                query.paging().size());
    }

    @Override
    public Optional<Item> find(String number, Locale language) {
        return findAll(List.of(number), language).values().stream().findFirst();
    }

    @Override
    public Map<String, Item> findAll(Collection<String> numbers, Locale language) {
        return repository.in(scope -> {
            Languages languages = languages(scope, language);
            return scope.jdbc(connection -> new ItemReader(connection, scope.channel(), languages)
                    .read(asWritten(connection, scope.channel(), numbers)));
        });
    }

    private static Set<String> asWritten(Connection connection, String channel, Collection<String> numbers)
            throws SQLException {
        return CodeMatches.byNumber(connection, channel, numbers).values().stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<Category> categories(Locale language) {
        return repository.in(scope -> {
            Languages languages = languages(scope, language);
            return scope.jdbc(connection -> categories(connection, scope.channel(), languages, language));
        });
    }

    private static List<Category> categories(
            Connection connection, String channel, Languages languages, Locale language) throws SQLException {
        CategoryTree tree = CategoryTree.read(connection, channel);
        Names names = Names.ofCategories(connection, channel, languages);
        Map<String, Long> counts = tree.counts(connection, channel);
        List<Category> categories = new ArrayList<>();
        tree.parents()
                .forEach(
                        (code, parent) -> categories.add(new Category(code, parent, names.of(code), counts.get(code))));
        categories.sort(Comparator.comparing(Category::name, Collator.getInstance(language)));
        return categories;
    }

    private Languages languages(Scope scope, Locale asked) {
        return Languages.of(asked, channels.get(scope.caller().channel()));
    }
}

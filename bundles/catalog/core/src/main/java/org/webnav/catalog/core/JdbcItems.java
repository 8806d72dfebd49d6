package org.webnav.catalog.core;

import java.sql.SQLException;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemList;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.Items;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

/** Items as the catalogue's tables hold them, found by an index while there is one. */
@Component
public final class JdbcItems implements Items {

    private final Catalogue catalogue;
    private final Buyers buyers;
    private final Shelves shelves;
    private final Finders finders;

    @Activate
    public JdbcItems(
            @Reference Catalogue catalogue,
            @Reference Buyers buyers,
            @Reference Shelves shelves,
            @Reference Finders finders) {
        this.catalogue = catalogue;
        this.buyers = buyers;
        this.shelves = shelves;
        this.finders = finders;
    }

    @Override
    public ItemList list(ItemQuery query) {
        return catalogue.read(reading -> list(reading, query));
    }

    private ItemList list(Reading reading, ItemQuery query) throws SQLException {
        Languages languages = reading.languages(query.language());
        Buyer buyer = buyers.of(reading, query.buyer());
        Ordering.Sorted found = finders.find(reading, languages, buyer, query);
        Assortment assortment = buyer.assortment();
        // an index may be a moment behind what the tables say of an item
        Map<String, Item> items = new Shown(reading, shelves, languages, assortment)
                .of(shelves.read(reading, languages, found.part().numbers()).values());
        Page<Item> page = new Page<>(
                List.copyOf(items.values()),
                found.part().total(),
                query.paging().page(),
                query.paging().size());
        return new ItemList(
                page,
                Facets.of(reading.words(), languages, found.part().counts()),
                found.exact(),
                found.part().corrected());
    }

    @Override
    public Optional<Item> find(String number, Locale language) {
        return findAll(List.of(number), language).values().stream().findFirst();
    }

    @Override
    public Map<String, Item> findAll(Collection<String> numbers, Locale language) {
        return catalogue.read(reading -> {
            Assortment assortment = buyers.of(reading, null).assortment();
            Numbered numbered = new Numbered(reading, shelves, reading.languages(language));
            return numbered.shown(numbers, assortment);
        });
    }

    @Override
    public List<Category> categories(Locale language) {
        return categories(new ItemQuery("", "", language, new Paging(0, 1)));
    }

    @Override
    public List<Category> categories(ItemQuery query) {
        Locale language = query.language();
        return catalogue.read(reading -> {
            Languages languages = reading.languages(language);
            Map<String, Long> counts = finders.categories(reading, languages, buyers.of(reading, query.buyer()), query);
            List<Category> categories = new ArrayList<>();
            reading.words().categories().parents().forEach((code, parent) -> {
                String name = reading.words().categoryNames().of(code, languages);
                categories.add(new Category(code, parent, name, counts.getOrDefault(code, 0L)));
            });
            categories.sort(Comparator.comparing(Category::name, Collator.getInstance(language)));
            return categories;
        });
    }
}

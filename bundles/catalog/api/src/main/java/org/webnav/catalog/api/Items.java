package org.webnav.catalog.api;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Page;

/** The items of the caller's channel. */
@ProviderType
public interface Items {

    /** A page of a list, with facets when asked for. */
    ItemList list(ItemQuery query);

    default Page<Item> search(ItemQuery query) {
        return list(query).page();
    }

    /** By number, in the caller's language, ignoring case. */
    Optional<Item> find(String number, Locale language);

    /** Many by number, in one query; unknown numbers are missing in the answer. Keys as the catalogue writes them. */
    Map<String, Item> findAll(Collection<String> numbers, Locale language);

    List<Category> categories(Locale language);

    /** As {@link #categories(Locale)}, with counts of what the question finds; its category and its page do not matter. */
    default List<Category> categories(ItemQuery query) {
        return categories(query.language());
    }
}

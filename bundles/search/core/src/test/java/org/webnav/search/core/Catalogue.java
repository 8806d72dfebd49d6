package org.webnav.search.core;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.catalog.api.ItemDocuments;
import org.webnav.catalog.api.LifeCycle;

/** A catalogue in memory that keeps its changes in order. */
final class Catalogue implements ItemDocuments {

    private final Map<String, ItemDocument> items = new LinkedHashMap<>();
    private final TreeMap<Long, String> changes = new TreeMap<>();
    private final Map<String, Attribute> filters = new TreeMap<>();
    private final Map<String, List<List<String>>> synonyms = new HashMap<>();
    private long revision;
    private long schema;

    /** Collects what an item has; every text and value is optional. */
    static final class Draft {

        private final String number;
        private final Map<String, String> names = new HashMap<>();
        private final Map<String, String> descriptions = new HashMap<>();
        private final List<String> codes = new ArrayList<>();
        private final Map<String, Set<String>> customerCodes = new HashMap<>();
        private final List<AttributeValue> attributes = new ArrayList<>();
        private final Set<String> lists = new HashSet<>();
        private List<String> categories = List.of();
        private Instant created = Instant.EPOCH;

        Draft(String number) {
            this.number = number;
        }

        Draft name(String language, String name) {
            names.put(language, name);
            return this;
        }

        Draft description(String language, String description) {
            descriptions.put(language, description);
            return this;
        }

        Draft code(String code) {
            codes.add(code);
            return this;
        }

        Draft customerCode(String customer, String code) {
            customerCodes.computeIfAbsent(customer, k -> new HashSet<>()).add(code);
            return this;
        }

        Draft categories(String... path) {
            categories = List.of(path);
            return this;
        }

        Draft value(String attribute, String value) {
            attributes.add(AttributeValue.text(attribute, value));
            return this;
        }

        Draft number(String attribute, String from, String to) {
            attributes.add(AttributeValue.number(attribute, new BigDecimal(from), new BigDecimal(to)));
            return this;
        }

        Draft list(String list) {
            lists.add(list);
            return this;
        }

        Draft created(Instant time) {
            created = time;
            return this;
        }

        private ItemDocument at(long revision) {
            return new ItemDocument(
                    number,
                    revision,
                    names,
                    descriptions,
                    codes,
                    customerCodes,
                    categories,
                    attributes,
                    lists,
                    LifeCycle.ACTIVE,
                    created);
        }
    }

    static Draft item(String number) {
        return new Draft(number);
    }

    synchronized Catalogue with(Draft draft) {
        put(draft.at(revision + 1));
        return this;
    }

    synchronized void put(ItemDocument item) {
        ItemDocument before = items.put(item.number(), item);
        if (before != null) {
            changes.remove(before.revision());
        }
        changes.put(item.revision(), item.number());
        revision = item.revision();
    }

    synchronized Catalogue filter(String code, AttributeType type) {
        filters.put(code, new Attribute(code, type, "", Map.of(), List.of(), List.of(), true, 0));
        return this;
    }

    synchronized Catalogue synonyms(String language, String... words) {
        synonyms.computeIfAbsent(language, k -> new ArrayList<>()).add(List.of(words));
        return this;
    }

    synchronized void schema(long newer) {
        schema = newer;
    }

    synchronized Collection<ItemDocument> all() {
        return List.copyOf(items.values());
    }

    /** As after restoring an older database. */
    synchronized void forget(String number) {
        changes.remove(items.remove(number).revision());
        revision = changes.isEmpty() ? 0 : changes.lastKey();
    }

    @Override
    public synchronized long head(UUID channel) {
        return revision;
    }

    @Override
    public synchronized List<ItemDocument> changedAfter(UUID channel, long after, int limit) {
        return changes.tailMap(after, false).values().stream()
                .limit(limit)
                .map(items::get)
                .toList();
    }

    @Override
    public synchronized List<ItemDocument> read(UUID channel, Collection<String> numbers) {
        return numbers.stream().filter(items::containsKey).map(items::get).toList();
    }

    @Override
    public synchronized Map<String, Attribute> filters(UUID channel) {
        return Map.copyOf(filters);
    }

    @Override
    public synchronized Map<String, List<List<String>>> synonyms(UUID channel) {
        return Map.copyOf(synonyms);
    }

    @Override
    public synchronized long schema(UUID channel) {
        return schema;
    }

    static Comparator<ItemDocument> byNumber() {
        return Comparator.comparing(ItemDocument::number);
    }
}

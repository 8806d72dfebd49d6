package org.webnav.benchmarks.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.webnav.benchmarks.data.Company;
import org.webnav.benchmarks.data.Size;
import org.webnav.benchmarks.http.Connection;

/**
 * What there is in the portal to ask for, read through its API before anything is measured.
 *
 * @param bearers header values of several tokens of a seller's employee, who may act for every customer
 * @param customers numbers of those who may order
 * @param items numbers of items that can be ordered in any quantity
 * @param words what people type: words of names, and codes
 * @param categories codes with at least one item, and how many items each has
 */
record World(
        List<String> bearers,
        List<String> customers,
        List<String> items,
        List<String> words,
        List<World.CategorySize> categories) {

    private static final int TOKENS = 8;
    private static final int MOST_ITEMS = 2_000;
    private static final int PAGE = 100;

    record CategorySize(String code, int items) {}

    /** What a generated company has, of which the portal tells only who may buy. */
    static World of(URI base, Size size) throws IOException {
        try (Connection connection = new Connection(base)) {
            List<Visitor> visitors = visitors(connection);
            return new World(
                    visitors.stream().map(Visitor::bearer).toList(),
                    buyers(visitors.get(0), "q=C0&", size.customers()),
                    Company.sellable(size),
                    Company.words(),
                    categories(visitors.get(0)).stream()
                            .filter(category -> Company.categories().contains(category.code()))
                            .toList());
        }
    }

    private static List<Visitor> visitors(Connection connection) {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < TOKENS; i++) {
            visitors.add(Visitor.signedIn(connection, "manager"));
        }
        return visitors;
    }

    private static List<String> buyers(Visitor visitor, String query, int most) {
        return pages(visitor, "/api/v1/customers?" + query, most).stream()
                .filter(customer -> text(customer, "blocked").equals("NONE"))
                .map(customer -> text(customer, "number"))
                .toList();
    }

    static World explore(URI base) throws IOException {
        try (Connection connection = new Connection(base)) {
            List<Visitor> visitors = visitors(connection);
            Visitor first = visitors.get(0);
            List<JsonNode> items = pages(first, "/api/v1/items?include=price", MOST_ITEMS);
            return new World(
                    visitors.stream().map(Visitor::bearer).toList(),
                    buyers(first, "", MOST_ITEMS),
                    items.stream()
                            .filter(World::sellable)
                            .map(item -> text(item, "number"))
                            .toList(),
                    words(items),
                    categories(first));
        }
    }

    /** One of these, by chance. */
    static <T> T any(List<T> choices, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size()));
    }

    String[] asSeller(RandomGenerator random) {
        return new String[] {"Authorization", any(bearers, random)};
    }

    private static List<JsonNode> pages(Visitor visitor, String path, int most) {
        List<JsonNode> all = new ArrayList<>();
        for (int page = 0; all.size() < most; page++) {
            JsonNode answer = visitor.get(path + "&size=" + PAGE + "&page=" + page);
            answer.path("items").forEach(all::add);
            if (answer.path("items").size() < PAGE) {
                break;
            }
        }
        return all;
    }

    private static boolean sellable(JsonNode item) {
        return text(item, "type").equals("INVENTORY")
                && !item.path("blocked").asBoolean()
                && text(item, "minimumQuantity").equals("0")
                && text(item, "orderMultiple").equals("0");
    }

    private static List<String> words(List<JsonNode> items) {
        Set<String> words = new TreeSet<>();
        Function<JsonNode, String[]> names = item -> text(item, "name").split("[^\\p{L}\\p{Nd}]+");
        for (JsonNode item : items) {
            words.add(text(item, "number"));
            for (String word : names.apply(item)) {
                if (word.length() > 2) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words);
    }

    private static List<CategorySize> categories(Visitor visitor) {
        List<CategorySize> categories = new ArrayList<>();
        visitor.get("/api/v1/categories")
                .forEach(category -> categories.add(new CategorySize(
                        text(category, "code"), category.path("items").asInt())));
        return categories.stream().filter(category -> category.items() > 0).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}

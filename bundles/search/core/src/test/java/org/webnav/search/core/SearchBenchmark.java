package org.webnav.search.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.catalog.api.Visibility;

/**
 * Measures CPU time per search over a generated company: {@code benchmarks/run generate --to <folder>}, then this main
 * with the folder as its argument. Attributes are the generator's six and four more. One thread; words, categories and
 * assortments change from search to search.
 */
public final class SearchBenchmark {

    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 2_000;
    private static final int ASSORTMENTS = 200;
    private static final String[] SERIES = {"ECO", "PRO", "MAX", "MINI", "PLUS", "BASE"};
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, String> parents = new HashMap<>();
    private final Catalogue items = new Catalogue();
    private String[] names;
    private String[] kinds;

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path index = Files.createTempDirectory("search-benchmark");
        SearchBenchmark benchmark = new SearchBenchmark();
        benchmark.load(Path.of(arguments[0]));
        benchmark.run(index);
    }

    private void load(Path company) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(company.resolve("categories.ndjson"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode category = json.readTree(line);
                parents.put(
                        category.path("code").asText(), category.path("parent").asText());
            }
        }
        try (Stream<String> lines = Files.lines(company.resolve("items.ndjson"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                items.with(item(json.readTree(line)));
            }
        }
        for (String list : List.of("MATERIAL", "COLOUR", "BRAND", "CERTIFIED", "SINCE", "SERIES", "ROW")) {
            items.filter(list, AttributeType.LIST);
        }
        for (String number : List.of("WIDTH", "LENGTH", "LOAD")) {
            items.filter(number, AttributeType.NUMBER);
        }
        names = items.all().stream().map(item -> item.names().get("lv")).toArray(String[]::new);
        kinds = items.all().stream().map(item -> item.categories().get(0)).toArray(String[]::new);
    }

    private Catalogue.Draft item(JsonNode row) {
        String number = row.path("number").asText();
        Catalogue.Draft draft = Catalogue.item(number).code(row.path("gtin").asText());
        row.path("names")
                .fields()
                .forEachRemaining(
                        name -> draft.name(name.getKey(), name.getValue().asText()));
        row.path("descriptions")
                .fields()
                .forEachRemaining(
                        text -> draft.description(text.getKey(), text.getValue().asText()));
        String category = row.path("category").asText();
        draft.categories(category, parents.get(category));
        row.path("attributes").fields().forEachRemaining(value -> {
            String text = value.getValue().asText();
            if (value.getKey().equals("WIDTH")) {
                draft.number("WIDTH", text, text);
            } else {
                draft.value(value.getKey(), text);
            }
        });
        int chance = number.hashCode() * 31 >>> 4;
        draft.value("SERIES", SERIES[chance % SERIES.length]).value("ROW", "R" + chance % 40);
        draft.number("LENGTH", chance % 500 + ".5", chance % 500 + ".5");
        return draft.number("LOAD", String.valueOf(chance % 90), String.valueOf(chance % 90 + 10));
    }

    private void run(Path index) {
        long start = System.nanoTime();
        long cpu = processCpu();
        try (Node node = Node.of(index, items, "en", "lv", "ru")) {
            System.out.printf(
                    "index of %,d items: %.1f s, CPU %.1f s%n",
                    items.all().size(), (System.nanoTime() - start) / 1e9, (processCpu() - cpu) / 1e9);
            searches(node);
            change(node);
        }
    }

    private void searches(Node node) {
        measure("all items, facets", i -> node.search("").seeing(assortment(i)).rows(0, 24));
        measure("category page, facets", i -> page(node, i));
        measure("category page by name, facets", i -> page(node, i).sorted("name"));
        measure("category page, two filters, facets", i -> page(node, i).filters(filters(i)));
        measure("one word, facets", i -> words(node, i, 1));
        measure("two words, facets", i -> words(node, i, 2));
        measure("two words, filters, facets", i -> words(node, i, 2).filters(filters(i)));
        measure(
                "three letters, facets",
                i -> node.search(name(i).substring(0, 3)).seeing(assortment(i)).rows(0, 24));
        measure("code, facets", i -> node.search("wn%06d".formatted(i * 37 % names.length + 1))
                .rows(0, 24));
        measure("typing error, facets", i -> node.search(wrong(name(i).split(" ")[1]))
                .rows(0, 24));
    }

    private Node.Ask page(Node node, int i) {
        return node.search("")
                .in(kinds[i * 37 % kinds.length])
                .seeing(assortment(i))
                .rows(0, 24);
    }

    private Node.Ask words(Node node, int i, int count) {
        String text = String.join(" ", Arrays.copyOf(name(i).split(" "), count));
        return node.search(text.replace(",", "") + " ").seeing(assortment(i)).rows(0, 24);
    }

    private String name(int i) {
        return names[i * 37 % names.length];
    }

    private static String wrong(String word) {
        return word.length() < 3 ? word : word.charAt(0) + word.substring(2);
    }

    private static List<ItemFilter> filters(int i) {
        return List.of(
                new ItemFilter("SERIES", Set.of(SERIES[i % 6], SERIES[(i + 1) % 6]), null, null),
                new ItemFilter("WIDTH", Set.of(), new BigDecimal(i % 1000), new BigDecimal(i % 1000 + 800)));
    }

    private Assortment assortment(int i) {
        int which = i % ASSORTMENTS;
        return new Assortment(List.of(
                new Rule(By.ALL, "", "", Visibility.ORDERABLE),
                new Rule(By.CATEGORY, kinds[which], "", Visibility.HIDDEN),
                new Rule(By.ATTRIBUTE, "ROW", "R" + which % 40, Visibility.HIDDEN),
                new Rule(By.ATTRIBUTE, "BRAND", "Norvik", Visibility.VISIBLE)));
    }

    private static void measure(String what, IntFunction<Node.Ask> ask) {
        long hits = 0;
        for (int i = 0; i < WARM_UP; i++) {
            hits += ask.apply(i).found().total();
        }
        double[] micros = new double[MEASURED];
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < MEASURED; i++) {
            long before = System.nanoTime();
            ask.apply(i).found();
            micros[i] = (System.nanoTime() - before) / 1e3;
        }
        double cpu = (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / MEASURED;
        Arrays.sort(micros);
        System.out.printf(
                "%-36s CPU %.3f ms, median %.3f ms, p99 %.3f ms, %,d hits%n",
                what, cpu, micros[MEASURED / 2] / 1e3, micros[MEASURED * 99 / 100] / 1e3, hits / WARM_UP);
    }

    private void change(Node node) {
        long start = System.nanoTime();
        items.with(Catalogue.item("WN-000001").name("lv", "Neparasts vārds"));
        Node.await(() -> !node.find("lv", "neparasts").isEmpty());
        System.out.printf("a change is found after %.0f ms%n", (System.nanoTime() - start) / 1e6);
    }

    private static long processCpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}

package org.webnav.search.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.AttributeValue;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.catalog.api.Visibility;
import org.webnav.catalog.api.spi.ItemIndex.Counts;
import org.webnav.catalog.api.spi.ItemIndex.Found;

/** Lists, counts and assortments against the plainest way to work them out, over random catalogues. */
public class RandomCatalogueTest {

    private static final String[] COLOURS = {"RED", "GREEN", "BLUE", "BLACK", "WHITE"};
    private static final String[] PARTS = {"A", "A1", "A2", "B", "B1"};
    private static final Map<String, String> PARENTS = Map.of("A1", "A", "A2", "A", "B1", "B");
    private static final String[] WORDS = {"galds", "krēsls", "lampa", "skapis", "plaukts"};
    private static final int ITEMS = 3_000;
    private static final int ROUNDS = 150;

    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final Random RANDOM = new Random(20);
    private static Catalogue items;
    private static Node node;

    @BeforeClass
    public static void openIndex() {
        items = new Catalogue()
                .filter("COLOUR", AttributeType.LIST)
                .filter("RARE", AttributeType.TEXT)
                .filter("LENGTH", AttributeType.NUMBER);
        IntStream.range(0, ITEMS).forEach(RandomCatalogueTest::put);
        node = Node.of(FOLDER.getRoot().toPath(), items, "lv", "en");
        RANDOM.ints(ITEMS / 3, 0, ITEMS).forEach(RandomCatalogueTest::put);
        Node.await(() -> node.state().revision() == items.head(Node.CHANNEL));
    }

    @AfterClass
    public static void closeIndex() {
        node.close();
    }

    @Test
    public void listsAndCountsAsThePlainestWayDoes() {
        for (int round = 0; round < ROUNDS; round++) {
            Node.Ask ask = question();
            Found found = ask.sorted("number").rows(0, ITEMS).found();
            List<ItemDocument> expected = expected(ask, item -> true);
            assertThat(found.numbers()).as("%s", ask.asked()).isEqualTo(numbers(expected));
            assertThat(found.total()).isEqualTo(expected.size());
            assertThat(values(found.facets())).as("%s", ask.asked()).isEqualTo(expectedValues(ask));
            assertThat(lengths(found.facets())).as("%s", ask.asked()).isEqualTo(expectedLengths(ask));
        }
    }

    @Test
    public void cutsPagesThatFitTogether() {
        for (String sort : List.of("number", "-number", "name", "-name", "newest", "-newest", "relevance")) {
            for (String text : List.of("", "gal")) {
                List<String> whole =
                        node.search(text).sorted(sort).rows(0, ITEMS).numbers();
                List<String> parts = IntStream.range(0, whole.size() / 700 + 1)
                        .mapToObj(page -> node.search(text).sorted(sort).rows(page * 700, 700))
                        .flatMap(ask -> ask.numbers().stream())
                        .toList();
                assertThat(parts).as(sort).isEqualTo(whole).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    public void countsCategoriesAsTheAssortmentShowsThem() {
        for (int round = 0; round < 30; round++) {
            Assortment assortment = assortment();
            Map<String, Long> expected = items.all().stream()
                    .filter(item -> assortment.of(Plainly.facts(item)) != Visibility.HIDDEN)
                    .flatMap(item -> item.categories().stream())
                    .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
            assertThat(node.index.categoryCounts(Node.CHANNEL, assortment)).isEqualTo(expected);
        }
    }

    @Test
    public void countsCategoriesAmongWhatASearchFinds() {
        for (int round = 0; round < 100; round++) {
            Node.Ask ask = question().in("");
            Map<String, Long> expected = expected(ask, filter -> true).stream()
                    .flatMap(item -> item.categories().stream())
                    .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
            assertThat(node.index.categoryCounts(Node.CHANNEL, ask.asked())).isEqualTo(expected);
        }
    }

    private static void put(int number) {
        Catalogue.Draft draft = Catalogue.item("I-" + number)
                .name("lv", some(WORDS) + " " + some(WORDS))
                .created(java.time.Instant.ofEpochSecond(RANDOM.nextInt(500)));
        String category = some(PARTS);
        if (RANDOM.nextInt(10) > 0) {
            draft.categories(
                    PARENTS.containsKey(category)
                            ? new String[] {category, PARENTS.get(category)}
                            : new String[] {category});
        }
        RANDOM.ints(RANDOM.nextInt(3), 0, COLOURS.length).distinct().forEach(c -> draft.value("COLOUR", COLOURS[c]));
        if (RANDOM.nextInt(3) == 0) {
            draft.value("RARE", "R" + RANDOM.nextInt(400));
        }
        if (RANDOM.nextBoolean()) {
            int from = RANDOM.nextInt(100);
            draft.number("LENGTH", from + ".5", Integer.toString(from + 1 + RANDOM.nextInt(20)));
        }
        if (RANDOM.nextInt(4) == 0) {
            draft.list("L" + RANDOM.nextInt(3));
        }
        items.with(draft);
    }

    private static Node.Ask question() {
        List<ItemFilter> filters = new ArrayList<>();
        if (RANDOM.nextBoolean()) {
            filters.add(new ItemFilter("COLOUR", new TreeSet<>(List.of(some(COLOURS), "BLACK")), null, null));
        }
        if (RANDOM.nextInt(3) == 0) {
            filters.add(new ItemFilter("LENGTH", Set.of(), new BigDecimal("20.50"), bound()));
        }
        if (RANDOM.nextInt(5) == 0) {
            filters.add(new ItemFilter("RARE", Set.of("R1", "R2", "R3"), null, null));
        }
        return node.search(RANDOM.nextBoolean() ? "" : some(WORDS))
                .in(RANDOM.nextBoolean() ? "" : some(PARTS))
                .filters(filters)
                .seeing(assortment());
    }

    private static BigDecimal bound() {
        return RANDOM.nextBoolean() ? null : new BigDecimal(20 + RANDOM.nextInt(60));
    }

    private static Assortment assortment() {
        return new Assortment(Stream.generate(RandomCatalogueTest::rule)
                .limit(RANDOM.nextInt(5))
                .toList());
    }

    private static Rule rule() {
        Visibility visibility = Visibility.values()[RANDOM.nextInt(3)];
        return switch (By.values()[RANDOM.nextInt(4)]) {
            case ALL -> new Rule(By.ALL, "", "", visibility);
            case CATEGORY -> new Rule(By.CATEGORY, some(PARTS), "", visibility);
            case ATTRIBUTE -> new Rule(By.ATTRIBUTE, "COLOUR", some(COLOURS), visibility);
            case LIST -> new Rule(By.LIST, "L" + RANDOM.nextInt(4), "", visibility);
        };
    }

    private static List<ItemDocument> expected(Node.Ask ask, Predicate<ItemFilter> counts) {
        return items.all().stream()
                .filter(item -> ask.asked().assortment().of(Plainly.facts(item)) != Visibility.HIDDEN)
                .filter(item -> ask.asked().category().isEmpty()
                        || item.categories().contains(ask.asked().category()))
                .filter(item -> item.names().get("lv").contains(ask.asked().text()))
                .filter(item -> ask.asked().filters().stream().filter(counts).allMatch(f -> Plainly.passes(item, f)))
                .toList();
    }

    private static List<String> numbers(List<ItemDocument> expected) {
        return expected.stream()
                .map(ItemDocument::number)
                .sorted(java.util.Comparator.comparingInt(n -> Integer.parseInt(n.substring(2))))
                .toList();
    }

    private static Map<String, Map<String, Long>> values(Map<String, Counts> facets) {
        Map<String, Map<String, Long>> values = new TreeMap<>();
        facets.forEach((attribute, counts) -> {
            if (!counts.values().isEmpty()) {
                values.put(attribute, counts.values());
            }
        });
        return values;
    }

    private static Map<String, Map<String, Long>> expectedValues(Node.Ask ask) {
        Map<String, Map<String, Long>> values = new TreeMap<>();
        for (String attribute : List.of("COLOUR", "RARE")) {
            Map<String, Long> counts = expected(ask, f -> !f.attribute().equals(attribute)).stream()
                    .flatMap(item -> item.attributes().stream())
                    .filter(value -> value.attribute().equals(attribute))
                    .collect(Collectors.groupingBy(AttributeValue::text, TreeMap::new, Collectors.counting()));
            Map<String, Long> most = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry::getKey))
                    .limit(50)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            if (!most.isEmpty()) {
                values.put(attribute, most);
            }
        }
        return values;
    }

    private static Set<BigDecimal> lengths(Map<String, Counts> facets) {
        Counts counts = facets.get("LENGTH");
        return counts == null ? Set.of() : new TreeSet<>(List.of(counts.least(), counts.greatest()));
    }

    private static Set<BigDecimal> expectedLengths(Node.Ask ask) {
        List<AttributeValue> numbers = expected(ask, f -> !f.attribute().equals("LENGTH")).stream()
                .flatMap(item -> item.attributes().stream())
                .filter(AttributeValue::isNumber)
                .toList();
        return Stream.of(
                        numbers.stream().map(AttributeValue::from).min(BigDecimal::compareTo),
                        numbers.stream().map(AttributeValue::to).max(BigDecimal::compareTo))
                .flatMap(o -> o.stream())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String some(String[] values) {
        return values[RANDOM.nextInt(values.length)];
    }
}

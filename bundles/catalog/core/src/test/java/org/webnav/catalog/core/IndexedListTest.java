package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.Before;
import org.junit.Test;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.AssortmentRules.Target;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.Facet;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.catalog.api.ItemList;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.Visibility;
import org.webnav.catalog.api.spi.ItemIndex;
import org.webnav.catalog.api.spi.ItemOrder;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Paging;

public class IndexedListTest extends OnBothDatabases {

    private final FixedIndex index = new FixedIndex();

    @Before
    public void index() {
        index.numbers = new ArrayList<>(List.of("1900-S", "1000", "1896-S"));
        catalog.finders.index = index;
        catalog.attributes.put(List.of(new Attribute(
                "COLOR",
                AttributeType.LIST,
                "",
                Map.of("en", "Colour"),
                List.of(new Attribute.Option("RED", Map.of("en", "Red"))),
                List.of(),
                true,
                1)));
    }

    @Test
    public void anIndexFindsAndCountsAndTheCatalogueGivesNames() {
        index.facets = Map.of("COLOR", new ItemIndex.Counts(Map.of("RED", 2L), null, null));
        ItemList list = list("", true);
        assertThat(numbers(list)).containsExactly("1900-S", "1000", "1896-S");
        assertThat(list.page().total()).isEqualTo(3);
        assertThat(list.facets()).hasSize(1);
        assertThat(list.facets().get(0).name()).isEqualTo("Colour");
        assertThat(list.facets().get(0).values()).containsExactly(new Facet.Value("RED", "Red", 2));
    }

    @Test
    public void anIndexThatIsNotReadyIsNotAsked() {
        index.ready = false;
        assertThat(numbers(list("", false))).containsExactly("1000", "1896-S", "1900-S", "1906-S");
    }

    @Test
    public void whatTheIndexDoesNotYetKnowToBeHiddenIsLeftOut() {
        UUID buyer = catalog.customers.add("10000", "");
        catalog.rules.put(Target.EVERYBODY, List.of(new Rule(By.CATEGORY, "CHAIR", "", Visibility.HIDDEN)), "");
        catalog.becomeBuyer(buyer);
        assertThat(numbers(list("", false))).containsExactly("1000", "1896-S");
        assertThat(index.asked.assortment().rules()).hasSize(1);
    }

    @Test
    public void sortsByAnotherCapabilitysKeyWithWhatLacksItLast() {
        catalog.finders.orders = List.of(new Order(Map.of("1896-S", new BigDecimal("1"), "1000", new BigDecimal("2"))));
        assertThat(numbers(list("price", false))).containsExactly("1896-S", "1000", "1900-S");
        assertThat(numbers(list("-price", false))).containsExactly("1000", "1896-S", "1900-S");
        assertThat(list("price", false).exactOrder()).isTrue();
        assertThatThrownBy(() -> list("colour", false)).isInstanceOf(Invalid.class);
    }

    @Test
    public void anOrderOfHigherPrecedenceCorrectsTheOther() {
        ItemOrder corrections = new ItemOrder() {
            @Override
            public String key() {
                return "price";
            }

            @Override
            public Map<String, BigDecimal> rank(UUID buyer, Collection<String> numbers) {
                return Collections.singletonMap("1896-S", null);
            }

            @Override
            public int precedence() {
                return 1;
            }
        };
        Order prices = new Order(Map.of("1896-S", new BigDecimal("1"), "1000", new BigDecimal("2")));
        catalog.finders.orders = List.of(corrections, prices);
        assertThat(numbers(list("price", false))).containsExactly("1000", "1896-S", "1900-S");
    }

    @Test
    public void anOrderOverALongListSaysThatItIsNotExact() {
        catalog.finders.orders = List.of(new Order(Map.of("1896-S", BigDecimal.ONE)));
        IntStream.range(0, 6000).forEach(i -> index.numbers.add("X" + i));
        ItemList list = list("price", false);
        assertThat(list.exactOrder()).isFalse();
        assertThat(numbers(list)).startsWith("1896-S");
        assertThat(list.page().total()).isEqualTo(6003);
    }

    @Test
    public void aFilterThatDoesNotFitItsAttributeIsRefused() {
        assertThatThrownBy(() -> list(new ItemFilter("NONE", Set.of("X"), null, null)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> list(new ItemFilter("COLOR", Set.of(), BigDecimal.ONE, null)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void whatWasReadBeforeIsReadAgainOnlyWhenItChanged() {
        Item first = catalog.items.find("1000", Locale.ENGLISH).orElseThrow();
        Item other = catalog.items.find("1896-S", Locale.ENGLISH).orElseThrow();
        assertThat(catalog.items.find("1000", Locale.ENGLISH).orElseThrow()).isSameAs(first);
        catalog.feed.applyItems(catalog.channel, List.of(CatalogFixture.item("1000", Map.of("en", "Tandem"), "")));
        assertThat(catalog.items.find("1000", Locale.ENGLISH).orElseThrow().name())
                .isEqualTo("Tandem");
        assertThat(catalog.items.find("1896-S", Locale.ENGLISH).orElseThrow()).isSameAs(other);
    }

    private ItemList list(String sort, boolean facets) {
        return catalog.items.list(
                new ItemQuery("", "", Locale.ENGLISH, new Paging(0, 20), null, List.of(), sort, facets));
    }

    private ItemList list(ItemFilter filter) {
        return catalog.items.list(
                new ItemQuery("", "", Locale.ENGLISH, new Paging(0, 20), null, List.of(filter), "", false));
    }

    private static List<String> numbers(ItemList list) {
        return list.page().items().stream().map(Item::number).toList();
    }

    private record Order(Map<String, BigDecimal> ranks) implements ItemOrder {

        @Override
        public String key() {
            return "price";
        }

        @Override
        public Map<String, BigDecimal> rank(UUID buyer, Collection<String> numbers) {
            assertThat(numbers).hasSizeLessThanOrEqualTo(5000);
            return new LinkedHashMap<>(ranks);
        }
    }

    /** Finds what the test says. */
    private static final class FixedIndex implements ItemIndex {

        List<String> numbers;
        Map<String, Counts> facets = Map.of();
        boolean ready = true;
        Search asked;

        @Override
        public boolean ready(UUID channel) {
            return ready;
        }

        @Override
        public Found search(UUID channel, Search search) {
            asked = search;
            return new Found(
                    numbers.stream().skip(search.offset()).limit(search.limit()).toList(),
                    numbers.size(),
                    search.facets() ? facets : Map.of(),
                    "");
        }

        @Override
        public List<String> numbers(UUID channel, Search search, int limit) {
            return numbers.stream().limit(limit).toList();
        }

        @Override
        public Map<String, Long> categoryCounts(UUID channel, Assortment assortment) {
            return Map.of("DESK", 7L);
        }
    }
}

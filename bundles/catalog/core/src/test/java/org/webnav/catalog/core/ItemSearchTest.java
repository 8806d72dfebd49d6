package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.Category;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public class ItemSearchTest {

    @Parameter
    public TestDatabase database;

    private CatalogFixture catalog;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Before
    public void load() {
        catalog = new CatalogFixture(database);
        catalog.load();
    }

    @Test
    public void findsWordsInTheAskedLanguageWithoutCaseAndAccents() {
        assertThat(catalog.search("KRESLS parize", "", CatalogFixture.LATVIAN)).containsExactly("1900-S");
        assertThat(catalog.search("krēsls", "", Locale.ENGLISH)).isEmpty();
    }

    @Test
    public void everyWordMustMatch() {
        assertThat(catalog.search("athens", "", Locale.ENGLISH)).containsExactly("1896-S", "1906-S");
        assertThat(catalog.search("athens mobile", "", Locale.ENGLISH)).containsExactly("1906-S");
        assertThat(catalog.search("athens bicycle", "", Locale.ENGLISH)).isEmpty();
    }

    @Test
    public void putsAnExactNumberBeforeBeginningsAndTexts() {
        catalog.feed.applyItems(catalog.channel, List.of(CatalogFixture.item("1896", Map.of("en", "Lamp"), "")));
        assertThat(catalog.search("1896", "", Locale.ENGLISH)).containsExactly("1896", "1896-S", "1000");
        assertThat(catalog.search("1896-s", "", Locale.ENGLISH)).containsExactly("1896-S");
    }

    @Test
    public void findsByGtin() {
        String gtin = CatalogFixture.ITEMS.get(1).gtin();
        assertThat(catalog.search(gtin, "", Locale.ENGLISH)).containsExactly("1900-S");
    }

    @Test
    public void takesWildcardsLiterally() {
        assertThat(catalog.search("%", "", Locale.ENGLISH)).isEmpty();
        assertThat(catalog.search("1_", "", Locale.ENGLISH)).isEmpty();
    }

    @Test
    public void aCategoryHoldsWhatIsBelowIt() {
        assertThat(catalog.search("", "FURNITURE", Locale.ENGLISH)).containsExactly("1896-S", "1900-S", "1906-S");
        assertThat(catalog.search("", "CHAIR", Locale.ENGLISH)).containsExactly("1900-S");
        assertThat(catalog.search("", "NONE", Locale.ENGLISH)).isEmpty();
    }

    @Test
    public void pagesWithTheTotal() {
        Page<Item> page = catalog.page("", "", Locale.ENGLISH, new Paging(1, 3));
        assertThat(page.items()).extracting(Item::number).containsExactly("1906-S");
        assertThat(page.total()).isEqualTo(4);
    }

    @Test
    public void namesFallBackToTheFirstLanguageThenToTheCard() {
        assertThat(name("1896-S", CatalogFixture.LATVIAN)).isEqualTo("Rakstāmgalds ATĒNAS");
        assertThat(name("1896-S", CatalogFixture.RUSSIAN)).isEqualTo("ATHENS Desk");
        assertThat(name("1906-S", CatalogFixture.LATVIAN)).isEqualTo("ATHENS Mobile Pedestal");
    }

    @Test
    public void anItemBringsItsUnitsWithNamesAndItsCategoryName() {
        Item item = catalog.items.find("1896-s", CatalogFixture.LATVIAN).orElseThrow();
        assertThat(item.categoryName()).isEqualTo("Desks");
        assertThat(item.salesUnit()).isEqualTo("PCS");
        assertThat(item.units())
                .containsExactly(
                        new ItemUnit("BOX", "", "BOX", new BigDecimal("6")),
                        new ItemUnit("PCS", "C62", "Gabals", BigDecimal.ONE));
    }

    @Test
    public void countsItemsBelowEachCategory() {
        assertThat(catalog.items.categories(CatalogFixture.LATVIAN))
                .containsExactlyInAnyOrder(
                        new Category("FURNITURE", "", "Mēbeles", 3),
                        new Category("DESK", "FURNITURE", "Desks", 2),
                        new Category("CHAIR", "FURNITURE", "Chairs", 1));
    }

    @Test
    public void countsCategoriesAmongWhatIsFound() {
        ItemQuery desks = new ItemQuery("athens", "CHAIR", Locale.ENGLISH, new Paging(0, 1));
        assertThat(catalog.items.categories(desks))
                .extracting(Category::code, Category::items)
                .containsExactlyInAnyOrder(tuple("FURNITURE", 2L), tuple("DESK", 2L), tuple("CHAIR", 0L));
    }

    @Test
    public void looksUpNumbersAndGtinsTogether() {
        String gtin = CatalogFixture.ITEMS.get(1).gtin();
        assertThat(catalog.codes.lookUp(null, List.of("1896-s", gtin, "nothing"), Locale.ENGLISH))
                .hasSize(2)
                .hasEntrySatisfying("1896-s", item -> assertThat(item.number()).isEqualTo("1896-S"))
                .hasEntrySatisfying(gtin, item -> assertThat(item.number()).isEqualTo("1900-S"));
    }

    @Test
    public void anotherChannelSeesNothing() {
        UUID other = new UUID(2, 2);
        catalog.unit.callers().become(other, other, true);
        assertThat(catalog.search("", "", Locale.ENGLISH)).isEmpty();
        assertThat(catalog.items.findAll(List.of("1896-S"), Locale.ENGLISH)).isEmpty();
    }

    private String name(String number, Locale language) {
        return catalog.items.find(number, language).orElseThrow().name();
    }
}

package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.catalog.api.CatalogFeed.PictureRow;
import org.webnav.catalog.api.Item;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.testkit.TestDatabase;

@RunWith(Parameterized.class)
public class CatalogFeedTest {

    @Parameter
    public TestDatabase database;

    private CatalogFixture catalog;

    @Parameters(name = "{0}")
    public static Object[] databases() {
        return TestDatabase.values();
    }

    @Before
    public void open() {
        catalog = new CatalogFixture(database);
    }

    @Test
    public void writesOnlyItemsThatDiffer() {
        assertThat(catalog.feed.applyItems(catalog.channel, CatalogFixture.ITEMS))
                .isEqualTo(4);
        assertThat(catalog.feed.applyItems(catalog.channel, CatalogFixture.ITEMS))
                .isZero();
        assertThat(catalog.feed.applyItems(
                        catalog.channel, List.of(CatalogFixture.item("1000", Map.of("en", "Touring Bicycle"), ""))))
                .isEqualTo(1);
        assertThat(catalog.search("touring", "", Locale.ENGLISH)).containsExactly("1000");
    }

    @Test
    public void anItemKeepsItsIdWhenItChanges() {
        catalog.load();
        UUID before = find("1000").id();
        catalog.feed.applyItems(catalog.channel, List.of(CatalogFixture.item("1000", Map.of("en", "Tandem"), "")));
        assertThat(find("1000").id()).isEqualTo(before);
        assertThat(find("1000").name()).isEqualTo("Tandem");
    }

    @Test
    public void writesOnlyCategoriesThatDiffer() {
        List<CategoryRow> rows = List.of(new CategoryRow("A", null, Map.of("en", "Alpha", "lv", "")));
        assertThat(catalog.feed.applyCategories(catalog.channel, rows)).isEqualTo(1);
        assertThat(catalog.feed.applyCategories(catalog.channel, rows)).isZero();
        assertThat(catalog.feed.applyCategories(
                        catalog.channel, List.of(new CategoryRow("A", "", Map.of("en", "Beta")))))
                .isEqualTo(1);
    }

    @Test
    public void itemsThatTheErpNoLongerHasBecomeBlocked() {
        catalog.load();
        assertThat(catalog.feed.retireAllBut(catalog.channel, Set.of("1896-S", "1900-S", "1906-S")))
                .isEqualTo(1);
        assertThat(catalog.feed.retireAllBut(catalog.channel, Set.of("1896-S", "1900-S", "1906-S")))
                .isZero();
        assertThat(find("1000").blocked()).isTrue();
        assertThat(find("1896-S").blocked()).isFalse();
    }

    @Test
    public void keepsPicturesWithARevisionInTheirAddress() {
        catalog.load();
        List<PictureRow> rows = List.of(new PictureRow("1896-S", "image/png", new byte[] {1, 2, 3}));
        assertThat(catalog.feed.applyPictures(catalog.channel, rows)).isEqualTo(1);
        assertThat(catalog.feed.applyPictures(catalog.channel, rows)).isZero();
        var picture = catalog.pictures.find("1896-s").orElseThrow();
        assertThat(picture.content()).containsExactly(1, 2, 3);
        assertThat(find("1896-S").picture()).isEqualTo("/api/v1/items/1896-S/picture?rev=" + picture.revision());
        assertThat(catalog.feed.withoutPicture(catalog.channel)).containsExactlyInAnyOrder("1900-S", "1906-S", "1000");
    }

    @Test
    public void leavesOutPicturesThatCouldActAndPicturesOfUnknownItems() {
        catalog.load();
        byte[] script =
                "<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(catalog.feed.applyPictures(
                        catalog.channel,
                        List.of(
                                new PictureRow("1896-S", "image/svg+xml", script),
                                new PictureRow("1900-S", "text/html", new byte[] {1}),
                                new PictureRow("unknown", "image/png", new byte[] {1}))))
                .isZero();
        assertThat(find("1896-S").picture()).isEmpty();
    }

    @Test
    public void refusesWhoeverIsNotAProcessOfTheChannel() {
        catalog.unit.callers().become(catalog.channel, catalog.channel, false);
        assertThatThrownBy(() -> catalog.feed.applyItems(catalog.channel, List.of()))
                .isInstanceOf(NotPermitted.class);
        catalog.unit.callers().become(new UUID(9, 9), catalog.channel, true);
        assertThatThrownBy(() -> catalog.feed.applyItems(catalog.channel, List.of()))
                .isInstanceOf(NotPermitted.class);
    }

    private Item find(String number) {
        return catalog.items.find(number, Locale.ENGLISH).orElseThrow();
    }
}

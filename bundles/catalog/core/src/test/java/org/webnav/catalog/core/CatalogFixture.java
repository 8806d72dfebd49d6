package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.CatalogFeed.CategoryRow;
import org.webnav.catalog.api.CatalogFeed.ItemRow;
import org.webnav.catalog.api.CatalogFeed.UnitNameRow;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemQuery;
import org.webnav.catalog.api.ItemType;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

/** A small catalogue in a database of its own. */
final class CatalogFixture implements AutoCloseable {

    static final UUID CHANNEL = new UUID(1, 1);
    static final Locale LATVIAN = Locale.forLanguageTag("lv");
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    static final List<ItemRow> ITEMS = List.of(
            item("1896-S", Map.of("en", "ATHENS Desk", "lv", "Rakstāmgalds ATĒNAS", "", "ATHENS Desk (card)"), "DESK"),
            item("1900-S", Map.of("en", "PARIS Guest Chair, black", "lv", "Viesu krēsls PARĪZE, melns"), "CHAIR"),
            item("1906-S", Map.of("", "ATHENS Mobile Pedestal"), "DESK"),
            item("1000", Map.of("en", "Bicycle 1896"), ""));

    final TestUnit unit;
    final JdbcCatalogFeed feed;
    final JdbcItems items;
    final JdbcItemCodes codes;
    final JdbcPictures pictures;

    CatalogFixture(TestDatabase database) {
        unit = TestUnit.open(database, "catalog");
        feed = new JdbcCatalogFeed(unit.jpa(), unit.callers(), Clock.systemUTC());
        items = new JdbcItems(unit.jpa(), unit.callers(), new OneChannel());
        codes = new JdbcItemCodes(unit.jpa(), unit.callers(), new OneChannel());
        pictures = new JdbcPictures(unit.jpa(), unit.callers());
        unit.callers().become(CHANNEL, CHANNEL, true);
    }

    void load() {
        feed.applyCategories(
                CHANNEL,
                List.of(
                        new CategoryRow("FURNITURE", "", Map.of("en", "Furniture", "lv", "Mēbeles")),
                        new CategoryRow("DESK", "FURNITURE", Map.of("en", "Desks")),
                        new CategoryRow("CHAIR", "FURNITURE", Map.of("en", "Chairs"))));
        feed.applyUnits(CHANNEL, List.of(new UnitNameRow("PCS", "C62", Map.of("en", "Piece", "lv", "Gabals"))));
        feed.applyItems(CHANNEL, ITEMS);
    }

    static ItemRow item(String number, Map<String, String> names, String category) {
        return new ItemRow(
                number,
                ItemType.INVENTORY,
                names,
                Map.of(),
                category,
                "PCS",
                "",
                List.of(new UnitRow("BOX", "", new BigDecimal("6"))),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "475000" + Math.abs(number.hashCode() % 1000000),
                false);
    }

    List<String> search(String text, String category, Locale language) {
        return page(text, category, language, new Paging(0, 20)).items().stream()
                .map(Item::number)
                .toList();
    }

    Page<Item> page(String text, String category, Locale language, Paging paging) {
        return items.search(new ItemQuery(text, category, language, paging));
    }

    @Override
    public void close() {
        unit.close();
    }
}

package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.util.EnumMap;
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
import org.webnav.catalog.core.assortment.JdbcAssortmentRules;
import org.webnav.catalog.core.attribute.JdbcAttributes;
import org.webnav.catalog.core.feed.JdbcItemDocuments;
import org.webnav.catalog.core.kit.JdbcKits;
import org.webnav.catalog.core.media.JdbcDocuments;
import org.webnav.catalog.core.media.JdbcPictures;
import org.webnav.catalog.core.sheet.JdbcItemSheets;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.testkit.TestDatabase;
import org.webnav.platform.testkit.TestUnit;

/** A small catalogue in a channel of its own; databases are kept for the tests that follow. */
final class CatalogFixture {

    private static final Map<TestDatabase, TestUnit> UNITS = new EnumMap<>(TestDatabase.class);
    private static long channels;

    static final Locale LATVIAN = Locale.forLanguageTag("lv");
    static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    static final List<ItemRow> ITEMS = List.of(
            item("1896-S", Map.of("en", "ATHENS Desk", "lv", "Rakstāmgalds ATĒNAS", "", "ATHENS Desk (card)"), "DESK"),
            item("1900-S", Map.of("en", "PARIS Guest Chair, black", "lv", "Viesu krēsls PARĪZE, melns"), "CHAIR"),
            item("1906-S", Map.of("", "ATHENS Mobile Pedestal"), "DESK"),
            item("1000", Map.of("en", "Bicycle 1896"), ""));

    final UUID channel = new UUID(1, ++channels);
    final TestUnit unit;
    final JdbcCatalogFeed feed;
    final JdbcItems items;
    final JdbcItemCodes codes;
    final JdbcPictures pictures;
    final JdbcAssortments assortments;
    final JdbcAssortmentRules rules;
    final JdbcAttributes attributes;
    final JdbcItemSheets sheets;
    final JdbcDocuments docs;
    final JdbcKits kits;
    final JdbcItemDetails details;
    final JdbcQuantityRules quantities;
    final JdbcSynonyms synonyms;
    final JdbcItemDocuments documents;
    final Catalogue catalogue;
    final Customers customers = new Customers();
    final Shelves shelves = new Shelves();
    final Finders finders = new Finders();
    final MovableClock clock = new MovableClock();

    CatalogFixture(TestDatabase database) {
        unit = UNITS.computeIfAbsent(database, d -> TestUnit.open(d, "catalog"));
        catalogue = new Catalogue(unit.jpa(), unit.callers(), new OneChannel(), clock);
        Buyers buyers = new Buyers(customers);
        feed = new JdbcCatalogFeed(catalogue);
        items = new JdbcItems(catalogue, buyers, shelves, finders);
        codes = new JdbcItemCodes(catalogue, buyers, shelves);
        pictures = new JdbcPictures(catalogue, new ShownItems(buyers, shelves));
        assortments = new JdbcAssortments(catalogue, buyers, shelves);
        rules = new JdbcAssortmentRules(catalogue);
        attributes = new JdbcAttributes(catalogue);
        sheets = new JdbcItemSheets(catalogue);
        docs = new JdbcDocuments(catalogue, new ShownItems(buyers, shelves));
        kits = new JdbcKits(catalogue, new ShownItems(buyers, shelves));
        details = new JdbcItemDetails(catalogue, buyers, shelves);
        quantities = new JdbcQuantityRules(catalogue, buyers);
        synonyms = new JdbcSynonyms(catalogue);
        documents = new JdbcItemDocuments(catalogue);
        unit.callers().become(channel, channel, true);
    }

    void load() {
        feed.applyCategories(
                channel,
                List.of(
                        new CategoryRow("FURNITURE", "", Map.of("en", "Furniture", "lv", "Mēbeles")),
                        new CategoryRow("DESK", "FURNITURE", Map.of("en", "Desks")),
                        new CategoryRow("CHAIR", "FURNITURE", Map.of("en", "Chairs"))));
        feed.applyUnits(channel, List.of(new UnitNameRow("PCS", "C62", Map.of("en", "Piece", "lv", "Gabals"))));
        feed.applyItems(channel, ITEMS);
    }

    static ItemRow item(String number, Map<String, String> names, String category) {
        return new ItemRow(
                number,
                ItemType.INVENTORY,
                names,
                null,
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

    List<String> searchAs(UUID buyer) {
        ItemQuery query =
                new ItemQuery("", "", Locale.ENGLISH, new Paging(0, 20), buyer, List.of(), ItemQuery.BY_NUMBER, false);
        return items.search(query).items().stream().map(Item::number).toList();
    }

    /** @param change JSON with single quotes, without the number */
    void change(String number, String change) {
        sheets.change(Sheet.of("{'number':'" + number + "'," + change.substring(1)), "");
    }

    /** From now on somebody of a customer's company asks. */
    void becomeBuyer(UUID organisation) {
        unit.callers().become(channel, organisation, false);
    }

    void becomeOwner() {
        unit.callers().become(channel, channel, true);
    }
}

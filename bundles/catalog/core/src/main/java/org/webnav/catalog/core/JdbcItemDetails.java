package org.webnav.catalog.core;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemDetail;
import org.webnav.catalog.api.ItemDetails;

/** Single items out of the catalogue's tables. */
@Component
public final class JdbcItemDetails implements ItemDetails {

    private final Catalogue catalogue;
    private final Buyers buyers;
    private final Shelves shelves;

    @Activate
    public JdbcItemDetails(@Reference Catalogue catalogue, @Reference Buyers buyers, @Reference Shelves shelves) {
        this.catalogue = catalogue;
        this.buyers = buyers;
        this.shelves = shelves;
    }

    @Override
    public Optional<ItemDetail> find(UUID buyer, String number, Locale language) {
        return catalogue.read(reading -> {
            Buyer asked = buyers.of(reading, buyer);
            Languages languages = reading.languages(language);
            Map<String, Item> found =
                    new Numbered(reading, shelves, languages).shown(List.of(number), asked.assortment());
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.of(detail(
                            reading, asked, languages, found.values().iterator().next()));
        });
    }

    private ItemDetail detail(Reading reading, Buyer buyer, Languages languages, Item item) throws SQLException {
        DetailReader parts = new DetailReader(reading, languages, item);
        DetailReader.Dates dates = parts.dates();
        DetailReader.Relations relations = parts.relations();
        Map<String, Item> others = new Numbered(reading, shelves, languages).shown(relations.all(), buyer.assortment());
        Map<String, String> pictures = parts.pictures();
        return new ItemDetail(
                item,
                parts.properties(),
                parts.gtins(),
                dates.manufacturer(),
                parts.ownNumbers(buyer.customer()),
                dates.newUntil(),
                dates.phasingOutFrom(),
                others.get(item.replacement()),
                existing(relations.accessories(), others),
                existing(relations.similar(), others),
                parts.variants(),
                RuleRows.read(reading, buyer, List.of(item.number()))
                        .getOrDefault(item.number(), org.webnav.catalog.api.QuantityRules.Rules.NONE)
                        .rules(),
                List.copyOf(pictures.keySet()),
                List.copyOf(pictures.values()),
                parts.documents());
    }

    private static List<Item> existing(List<String> numbers, Map<String, Item> items) {
        return numbers.stream().filter(items::containsKey).map(items::get).toList();
    }
}

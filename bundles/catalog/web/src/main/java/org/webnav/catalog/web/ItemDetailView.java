package org.webnav.catalog.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemDetail;
import org.webnav.catalog.api.ItemSheet;

/**
 * An item in full as the API shows it: what lists show of it, and the rest.
 *
 * @param replacementItem absent when there is none that the buyer may see
 */
record ItemDetailView(
        @JsonUnwrapped ItemView item,
        List<ItemDetail.Property> properties,
        List<ItemSheet.Gtin> gtins,
        String manufacturer,
        List<String> ownNumbers,
        LocalDate newUntil,
        LocalDate phasingOutFrom,
        ItemView replacementItem,
        List<ItemView> accessories,
        List<ItemView> similar,
        List<ItemDetail.Variant> variants,
        List<Limits> quantityRules,
        List<String> pictures,
        List<String> pictureTexts,
        List<ItemDetail.Document> documents) {

    /** What one order line may ask for, in a unit or in base units when it is empty. */
    record Limits(
            String unit, java.math.BigDecimal minimum, java.math.BigDecimal multiple, java.math.BigDecimal maximum) {

        static Limits of(ItemSheet.QuantityRule rule) {
            return new Limits(rule.unit(), rule.minimum(), rule.multiple(), rule.maximum());
        }
    }

    /** Every item that the answer shows. */
    static List<Item> items(ItemDetail detail) {
        List<Item> items = new ArrayList<>(List.of(detail.item()));
        items.addAll(detail.accessories());
        items.addAll(detail.similar());
        if (detail.replacement() != null) {
            items.add(detail.replacement());
        }
        return items.stream().distinct().toList();
    }

    /** @param views by item number */
    static ItemDetailView of(ItemDetail detail, Map<String, ItemView> views) {
        return new ItemDetailView(
                views.get(detail.item().number()),
                detail.properties(),
                detail.gtins(),
                detail.manufacturer(),
                detail.ownNumbers(),
                detail.newUntil(),
                detail.phasingOutFrom(),
                detail.replacement() == null
                        ? null
                        : views.get(detail.replacement().number()),
                views(detail.accessories(), views),
                views(detail.similar(), views),
                detail.variants(),
                detail.quantityRules().stream().map(Limits::of).toList(),
                detail.pictures(),
                detail.pictureTexts(),
                detail.documents());
    }

    private static List<ItemView> views(List<Item> items, Map<String, ItemView> views) {
        return items.stream().map(item -> views.get(item.number())).toList();
    }
}

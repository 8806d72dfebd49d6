package org.webnav.catalog.core.sheet;

import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.ItemSheet;

/** Sheets with other parts. */
final class Sheets {

    private Sheets() {}

    static ItemSheet withAttributes(ItemSheet s, Map<String, List<String>> attributes) {
        return new ItemSheet(
                s.number(),
                s.type(),
                s.names(),
                s.descriptions(),
                s.category(),
                s.baseUnit(),
                s.salesUnit(),
                s.units(),
                s.minimumQuantity(),
                s.orderMultiple(),
                s.maximumQuantity(),
                s.blocked(),
                s.life(),
                s.gtin(),
                s.gtins(),
                s.manufacturer(),
                s.manufacturerNumber(),
                attributes,
                s.related(),
                s.variants(),
                s.quantityRules(),
                s.customerNumbers(),
                s.lists());
    }

    static ItemSheet withVariants(ItemSheet s, List<ItemSheet.Variant> variants) {
        return new ItemSheet(
                s.number(),
                s.type(),
                s.names(),
                s.descriptions(),
                s.category(),
                s.baseUnit(),
                s.salesUnit(),
                s.units(),
                s.minimumQuantity(),
                s.orderMultiple(),
                s.maximumQuantity(),
                s.blocked(),
                s.life(),
                s.gtin(),
                s.gtins(),
                s.manufacturer(),
                s.manufacturerNumber(),
                s.attributes(),
                s.related(),
                variants,
                s.quantityRules(),
                s.customerNumbers(),
                s.lists());
    }

    static ItemSheet withTexts(ItemSheet s, Map<String, String> names, Map<String, String> descriptions) {
        return new ItemSheet(
                s.number(),
                s.type(),
                names,
                descriptions,
                s.category(),
                s.baseUnit(),
                s.salesUnit(),
                s.units(),
                s.minimumQuantity(),
                s.orderMultiple(),
                s.maximumQuantity(),
                s.blocked(),
                s.life(),
                s.gtin(),
                s.gtins(),
                s.manufacturer(),
                s.manufacturerNumber(),
                s.attributes(),
                s.related(),
                s.variants(),
                s.quantityRules(),
                s.customerNumbers(),
                s.lists());
    }
}

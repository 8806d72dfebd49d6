package org.webnav.catalog.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.webnav.catalog.api.Item;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.api.ItemUnit;
import org.webnav.catalog.api.LifeCycle;

/**
 * An item as the API shows it.
 *
 * @param parts further members by name, for example {@code price}
 */
record ItemView(
        UUID id,
        String number,
        String name,
        String description,
        ItemType type,
        String category,
        String categoryName,
        String baseUnit,
        String salesUnit,
        List<ItemUnit> units,
        BigDecimal minimumQuantity,
        BigDecimal orderMultiple,
        BigDecimal maximumQuantity,
        String gtin,
        String manufacturerNumber,
        String picture,
        LifeCycle lifeCycle,
        String replacement,
        boolean blocked,
        boolean kit,
        @JsonAnyGetter Map<String, Object> parts) {

    static ItemView of(Item item, Map<String, Object> parts) {
        return new ItemView(
                item.id(),
                item.number(),
                item.name(),
                item.description(),
                item.type(),
                item.category(),
                item.categoryName(),
                item.baseUnit(),
                item.salesUnit(),
                item.units(),
                item.minimumQuantity(),
                item.orderMultiple(),
                item.maximumQuantity(),
                item.gtin(),
                item.manufacturerNumber(),
                item.picture(),
                item.lifeCycle(),
                item.replacement(),
                item.blocked(),
                item.kit(),
                parts);
    }
}

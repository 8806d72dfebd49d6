package org.webnav.catalog.core;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.CatalogFeed.ItemRow;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemType;

/** Brings rows of the feed to exactly the form in which the tables give them back, so that equal means unchanged. */
final class ItemRows {

    private static final Logger LOG = LoggerFactory.getLogger(ItemRows.class);

    static final int NAME_LENGTH = 250;

    private ItemRows() {}

    static ItemRow canonical(ItemRow row) {
        String baseUnit = Texts.orEmpty(row.baseUnit());
        String salesUnit = Texts.orEmpty(row.salesUnit());
        return new ItemRow(
                row.number(),
                row.type() == null ? ItemType.INVENTORY : row.type(),
                Texts.clean(row.names(), NAME_LENGTH),
                row.descriptions() == null ? null : Texts.clean(row.descriptions(), Texts.DESCRIPTION_LENGTH),
                Texts.orEmpty(row.category()),
                baseUnit,
                salesUnit.isEmpty() ? baseUnit : salesUnit,
                units(row, baseUnit),
                Numbers.stored(row.minimumQuantity()),
                Numbers.stored(row.orderMultiple()),
                Texts.orEmpty(row.gtin()),
                row.blocked());
    }

    /** The base unit is always among them, whether the ERP lists it or not. */
    private static List<UnitRow> units(ItemRow row, String baseUnit) {
        Map<String, UnitRow> units = new LinkedHashMap<>();
        for (UnitRow unit : row.units()) {
            BigDecimal quantity = Numbers.stored(unit.quantityPerUnit());
            if (quantity.signum() > 0) {
                units.put(unit.code(), new UnitRow(unit.code(), Texts.orEmpty(unit.unece()), quantity));
            } else {
                LOG.warn("Unit {} of item {} is left out: it holds no base units", unit.code(), row.number());
            }
        }
        if (!baseUnit.isEmpty()) {
            units.putIfAbsent(baseUnit, new UnitRow(baseUnit, "", Numbers.stored(BigDecimal.ONE)));
        }
        return List.copyOf(units.values());
    }
}

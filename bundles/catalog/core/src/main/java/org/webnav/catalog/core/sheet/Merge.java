package org.webnav.catalog.core.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Origin;
import org.webnav.catalog.api.ItemType;
import org.webnav.catalog.core.Numbers;
import org.webnav.catalog.core.Texts;

/** Puts a change upon what is kept. */
final class Merge {

    private static final BigDecimal NOTHING = Numbers.stored(BigDecimal.ZERO);

    private Merge() {}

    /** What an item is before anything is said about it. */
    static Stored fresh(String number, Origin origin) {
        ItemSheet sheet = new ItemSheet(
                number,
                ItemType.INVENTORY,
                Map.of(),
                Map.of(),
                "",
                "",
                "",
                List.of(),
                NOTHING,
                NOTHING,
                NOTHING,
                false,
                ItemSheet.Life.PLAIN,
                "",
                List.of(),
                "",
                "",
                Map.of(),
                ItemSheet.Related.NONE,
                List.of(),
                List.of(),
                Map.of(),
                Set.of());
        return new Stored(sheet, origin, Set.of(), Set.of(), Set.of(), 0);
    }

    /** @param change every part in the form in which it is kept, or null */
    static ItemSheet merge(ItemSheet kept, ItemSheet change) {
        String baseUnit = or(change.baseUnit(), kept.baseUnit());
        String salesUnit = or(change.salesUnit(), kept.salesUnit());
        return new ItemSheet(
                kept.number(),
                or(change.type(), kept.type()),
                texts(kept.names(), change.names()),
                texts(kept.descriptions(), change.descriptions()),
                or(change.category(), kept.category()),
                baseUnit,
                salesUnit.isEmpty() ? baseUnit : salesUnit,
                withBase(or(change.units(), kept.units()), baseUnit),
                quantity(change.minimumQuantity(), kept.minimumQuantity()),
                quantity(change.orderMultiple(), kept.orderMultiple()),
                quantity(change.maximumQuantity(), kept.maximumQuantity()),
                or(change.blocked(), kept.blocked()),
                or(change.life(), kept.life()),
                or(change.gtin(), kept.gtin()),
                or(change.gtins(), kept.gtins()),
                or(change.manufacturer(), kept.manufacturer()),
                or(change.manufacturerNumber(), kept.manufacturerNumber()),
                lists(kept.attributes(), change.attributes()),
                or(change.related(), kept.related()),
                or(change.variants(), kept.variants()),
                or(change.quantityRules(), kept.quantityRules()),
                lists(kept.customerNumbers(), change.customerNumbers()),
                change.lists() == null ? kept.lists() : new TreeSet<>(change.lists()));
    }

    private static <T> T or(T change, T kept) {
        return change == null ? kept : change;
    }

    private static BigDecimal quantity(BigDecimal change, BigDecimal kept) {
        return change == null ? kept : Numbers.stored(change);
    }

    private static Map<String, String> texts(Map<String, String> kept, Map<String, String> change) {
        if (change == null || change.isEmpty()) {
            return kept;
        }
        Map<String, String> merged = new TreeMap<>(kept);
        change.forEach((key, text) -> {
            if (Texts.orEmpty(text).isEmpty()) {
                merged.remove(key);
            } else {
                merged.put(key, text.trim());
            }
        });
        return merged;
    }

    private static Map<String, List<String>> lists(Map<String, List<String>> kept, Map<String, List<String>> change) {
        if (change == null || change.isEmpty()) {
            return kept;
        }
        Map<String, List<String>> merged = new TreeMap<>(kept);
        change.forEach((key, values) -> {
            if (values == null || values.isEmpty()) {
                merged.remove(key);
            } else {
                merged.put(key, values);
            }
        });
        return merged;
    }

    /** The base unit is always among them, whether it is listed or not. */
    private static List<UnitRow> withBase(List<UnitRow> units, String baseUnit) {
        Map<String, UnitRow> byCode = new LinkedHashMap<>();
        units.forEach(unit -> byCode.put(
                unit.code(),
                new UnitRow(unit.code(), Texts.orEmpty(unit.unece()), Numbers.stored(unit.quantityPerUnit()))));
        if (!baseUnit.isEmpty()) {
            byCode.putIfAbsent(baseUnit, new UnitRow(baseUnit, "", Numbers.stored(BigDecimal.ONE)));
        }
        return new ArrayList<>(byCode.values());
    }
}

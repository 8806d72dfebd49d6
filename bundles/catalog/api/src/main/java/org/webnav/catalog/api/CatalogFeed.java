package org.webnav.catalog.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Takes the catalogue from the ERP in bulk; repeatable, each row by its code. */
@ProviderType
public interface CatalogFeed {

    /** @param names language (ISO 639-1) to text */
    record CategoryRow(String code, String parent, Map<String, String> names) {}

    record UnitRow(String code, String unece, BigDecimal quantityPerUnit) {}

    /** @param names language (ISO 639-1) to text; the empty key is the text of the item card */
    record ItemRow(
            String number,
            ItemType type,
            Map<String, String> names,
            Map<String, String> descriptions,
            String category,
            String baseUnit,
            String salesUnit,
            List<UnitRow> units,
            BigDecimal minimumQuantity,
            BigDecimal orderMultiple,
            String gtin,
            boolean blocked) {}

    /** @param mediaType for example {@code image/svg+xml}; SVG is kept only without scripts */
    record PictureRow(String item, String mediaType, byte[] content) {}

    /** @param names language to text of a unit of measure */
    record UnitNameRow(String code, String unece, Map<String, String> names) {}

    int applyCategories(UUID channel, List<CategoryRow> rows);

    int applyUnits(UUID channel, List<UnitNameRow> rows);

    int applyItems(UUID channel, List<ItemRow> rows);

    int applyPictures(UUID channel, List<PictureRow> rows);

    /** Numbers of items that have no picture yet. */
    Set<String> withoutPicture(UUID channel);

    /** After a full load: items that the ERP no longer has become blocked. */
    int retireAllBut(UUID channel, Set<String> numbers);
}

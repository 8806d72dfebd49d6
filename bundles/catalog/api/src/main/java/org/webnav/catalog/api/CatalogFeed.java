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

    /**
     * @param names language (ISO 639-1) to text; the empty key is the text of the item card
     * @param descriptions likewise; null leaves them to {@link #applyDescriptions}
     */
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

    /** @param values attribute to values as in {@link ItemSheet#attributes}; what is no value of its attribute is left out */
    record ItemAttributesRow(String number, Map<String, List<String>> values) {}

    /** @param descriptions language to text, all that the ERP has of the item; the empty key is the text for every language */
    record ItemDescriptionsRow(String number, Map<String, String> descriptions) {}

    /** @param variants all that the ERP has of the item */
    record ItemVariantsRow(String number, List<ItemSheet.Variant> variants) {}

    int applyCategories(UUID channel, List<CategoryRow> rows);

    int applyUnits(UUID channel, List<UnitNameRow> rows);

    int applyItems(UUID channel, List<ItemRow> rows);

    int applyPictures(UUID channel, List<PictureRow> rows);

    /** Numbers of items that have no picture yet. */
    Set<String> withoutPicture(UUID channel);

    /**
     * Takes all definitions that the ERP has. It owns their type, unit, options and its names; whether they are filters,
     * where they stand, their categories and names in further languages are the owner's people's. One that the ERP no
     * longer has becomes theirs, and so does an option that items still have.
     *
     * @return how many definitions changed
     */
    int applyAttributes(UUID channel, List<Attribute> attributes);

    /** What items have for the attributes of the ERP; their values for others stay. Unknown items are left out. */
    int applyItemAttributes(UUID channel, List<ItemAttributesRow> rows);

    /** After a full load: takes the values of the ERP's attributes from all other items of the ERP. */
    int clearItemAttributesOfAllBut(UUID channel, Set<String> numbers);

    /** The ERP's variants in place of its earlier ones. Unknown items are left out. */
    int applyVariants(UUID channel, List<ItemVariantsRow> rows);

    /** After a full load: takes the ERP's variants from all other items. */
    int clearVariantsOfAllBut(UUID channel, Set<String> numbers);

    /** The ERP's descriptions in place of its earlier ones; those in other languages stay. Unknown items are left out. */
    int applyDescriptions(UUID channel, List<ItemDescriptionsRow> rows);

    /** After a full load: takes the ERP's descriptions from all other items. */
    int clearDescriptionsOfAllBut(UUID channel, Set<String> numbers);

    /** After a full load: items that the ERP no longer has become blocked. */
    int retireAllBut(UUID channel, Set<String> numbers);
}

package org.webnav.catalog.core.sheet;

import java.util.Set;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets.Origin;

/**
 * An item as the tables hold it.
 *
 * @param erpNames languages in which the ERP gave the name
 * @param erpDescriptions languages in which the ERP gave the description
 * @param erpVariants codes of the variants that the ERP gave
 * @param revision 0 for one that is not there yet
 */
record Stored(
        ItemSheet sheet,
        Origin origin,
        Set<String> erpNames,
        Set<String> erpDescriptions,
        Set<String> erpVariants,
        long revision) {

    boolean isNew() {
        return revision == 0;
    }

    /** As in what is kept, so that a comparison finds what differs. */
    boolean sameAs(Stored other) {
        return sheet.equals(other.sheet)
                && origin == other.origin
                && erpNames.equals(other.erpNames)
                && erpDescriptions.equals(other.erpDescriptions)
                && erpVariants.equals(other.erpVariants);
    }

    Stored with(ItemSheet other, Set<String> variantsOfErp) {
        return new Stored(other, origin, erpNames, erpDescriptions, variantsOfErp, revision);
    }
}

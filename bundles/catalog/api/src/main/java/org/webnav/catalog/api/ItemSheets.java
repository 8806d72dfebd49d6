package org.webnav.catalog.api;

import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Violation;

/**
 * Where the owner's people keep items, one by one and many at once. Items that came from the ERP keep what the ERP owns
 * of them: a change of that is refused as {@code catalog.owned-by-erp}, naming the field.
 */
@ProviderType
public interface ItemSheets {

    /** Most lines of one {@link #apply}. */
    int MOST_LINES = 1_000;

    enum Origin {
        ERP,
        PORTAL
    }

    /**
     * @param ownedByErp fields of the sheet that only the ERP changes, for example {@code category} or {@code names.en}
     * @param tag differs whenever the item does
     */
    record Kept(ItemSheet sheet, Origin origin, Set<String> ownedByErp, String tag) {}

    /** @param number where the sheet stood in the sender's file */
    record Line(long number, ItemSheet sheet) {}

    /** @param line as the sender numbered it */
    record Refused(long line, String item, List<Violation> violations) {}

    /** @param refused lines of which nothing was taken */
    record Applied(int created, int changed, int unchanged, List<Refused> refused) {}

    /** @throws org.webnav.platform.api.NotFound code {@code catalog.no-such-item} */
    Kept get(String number);

    /**
     * Changes one item.
     *
     * @param tag of the sheet that the change was made upon, empty for whatever it is
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-item} with every fault
     * @throws org.webnav.platform.api.Conflict code {@code catalog.changed-meanwhile}
     * @throws org.webnav.platform.api.NotFound code {@code catalog.no-such-item}
     */
    Kept change(ItemSheet change, String tag);

    /** Creates or changes at most {@value #MOST_LINES} items in one transaction; a faulty line leaves the others alone. */
    Applied apply(List<Line> lines);

    /** Of all items. */
    long count();

    /** The items that follow a number, by number; for exports. */
    List<ItemSheet> after(String number, int limit);
}

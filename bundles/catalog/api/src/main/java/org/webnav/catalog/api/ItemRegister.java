package org.webnav.catalog.api;

import java.util.Locale;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;

/** The items of the caller's channel as the owner's people look for them: all of them, whatever buyers may see. */
@ProviderType
public interface ItemRegister {

    /** What an item lacks that buyers look for. */
    enum Lack {
        CATEGORY,
        PICTURE,
        GTIN,
        /** A name in one of the channel's languages. */
        NAME,
        /** A description in one of the channel's languages. */
        DESCRIPTION,
        ATTRIBUTES
    }

    /**
     * @param text words of texts, beginnings of numbers, or a GTIN; empty for all
     * @param category a category with those below it; empty for all
     * @param lifeCycle null for all
     * @param origin who owns the item, null for all
     * @param lack null for all
     * @param kits true for kits alone, false for what is none, null for all
     * @param language of the names that are answered
     * @param sort {@code number} or {@code newest}, with {@code -} before it for the other direction; empty for number
     */
    record Question(
            String text,
            String category,
            LifeCycle lifeCycle,
            ItemSheets.Origin origin,
            Lack lack,
            Boolean kits,
            Locale language,
            String sort,
            Paging paging) {}

    /** @param languages in which it has a name; the empty one is the ERP's card */
    record Entry(Item item, ItemSheets.Origin origin, Set<String> languages) {}

    /** @throws org.webnav.platform.api.NotPermitted when the caller is none of the owner's people */
    Page<Entry> find(Question question);
}

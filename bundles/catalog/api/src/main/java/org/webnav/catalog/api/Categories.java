package org.webnav.catalog.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The category tree as the owner's people keep it, in every language. */
@ProviderType
public interface Categories {

    /** All, by code. */
    List<CatalogFeed.CategoryRow> all();

    /**
     * Creates a category or puts it in place of the one with its code.
     *
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-category}: an unknown category above it, or one
     *     that lies below it
     */
    CatalogFeed.CategoryRow put(CatalogFeed.CategoryRow category);
}

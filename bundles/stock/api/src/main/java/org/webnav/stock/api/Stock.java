package org.webnav.stock.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.catalog.api.Kits;

/** Availability of items of the caller's channel. */
@ProviderType
public interface Stock {

    /**
     * Many items in one query; items that are not kept in stock (services) are missing. Of a kit, as the caller's
     * organisation sees it, there are as many as whole ones can be made of its components: at each place, and in all, which
     * may be more than at all places together.
     */
    Map<String, StockLevel> levels(Collection<String> items);

    /**
     * What can be had of a kit.
     *
     * @param buyer null for the caller's own organisation
     * @param selection how it is made up; null for any way
     * @param location code of the one place that all components must come from, or empty for all
     * @return with movements of no place; empty when the item is no kit, or none of its components is kept in stock
     * @throws org.webnav.platform.api.Invalid code {@code catalog.invalid-kit-choice}
     */
    default Optional<StockLevel> kit(UUID buyer, String number, Kits.Selection selection, String location) {
        return Optional.empty();
    }

    /** @param quantity in base units */
    record Demand(String item, BigDecimal quantity) {}

    /**
     * Notes what an order of the portal takes, until the ERP counts it itself. Joins the current transaction; the same
     * order again replaces its earlier demand.
     */
    void reserve(UUID order, List<Demand> demand);

    /** The ERP now counts the order, or it will never come. */
    void release(UUID order);
}

package org.webnav.stock.api;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/** Availability of items of the caller's channel. */
@ProviderType
public interface Stock {

    /** Many items in one query; items that are not kept in stock (services) are missing. */
    Map<String, StockLevel> levels(Collection<String> items);

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

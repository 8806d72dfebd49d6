package org.webnav.pricing.core.simulate;

import java.util.List;
import org.webnav.pricing.core.engine.Candidate;
import org.webnav.pricing.core.engine.PriceRequest;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;

/**
 * A document as read.
 *
 * @param inactive rows that take no part because they are not active
 * @param ignoredFields paths of fields that mean nothing here
 */
record Simulation(
        PriceRequest request,
        List<SalesPriceRow> prices,
        List<SalesLineDiscountRow> discounts,
        List<Candidate> inactive,
        List<String> ignoredFields) {}

package org.webnav.catalog.core;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.catalog.api.QuantityRules;

/** Quantity rules out of the catalogue's tables. */
@Component
public final class JdbcQuantityRules implements QuantityRules {

    private final Catalogue catalogue;
    private final Buyers buyers;

    @Activate
    public JdbcQuantityRules(@Reference Catalogue catalogue, @Reference Buyers buyers) {
        this.catalogue = catalogue;
        this.buyers = buyers;
    }

    @Override
    public Map<String, Rules> of(UUID buyer, Collection<String> numbers) {
        return catalogue.read(reading -> RuleRows.read(reading, buyers.of(reading, buyer), numbers));
    }
}

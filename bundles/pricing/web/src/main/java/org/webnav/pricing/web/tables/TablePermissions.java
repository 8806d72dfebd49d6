package org.webnav.pricing.web.tables;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Who may see and keep price tables. */
@Component
public final class TablePermissions implements RoleContribution {

    static final String READ = "prices.read-all";
    static final String MANAGE = "prices.manage";
    static final String IMPORT = "prices.import";

    @Override
    public Map<String, Set<String>> grants() {
        return Map.of(
                PRICE_STAFF, Set.of(READ, MANAGE, IMPORT),
                PRODUCT_STAFF, Set.of(READ),
                INTEGRATOR, Set.of(READ, IMPORT));
    }
}

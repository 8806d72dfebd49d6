package org.webnav.pricing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Who may see, explain and simulate prices. */
@Component
public final class PricingRoles implements RoleContribution {

    static final String READ = "prices.read";
    static final String EXPLAIN = "prices.explain";
    static final String SIMULATE = "prices.simulate";

    @Override
    public Map<String, Set<String>> grants() {
        Map<String, Set<String>> grants = new HashMap<>();
        List.of(BUYER, APPROVER, BUYER_ADMINISTRATOR, PRODUCT_STAFF, FINANCE_STAFF)
                .forEach(role -> grants.put(role, Set.of(READ)));
        grants.put(ACCOUNT_MANAGER, Set.of(READ, EXPLAIN));
        grants.put(PRICE_STAFF, Set.of(READ, EXPLAIN, SIMULATE));
        grants.put(INTEGRATOR, Set.of(READ, SIMULATE));
        return grants;
    }
}

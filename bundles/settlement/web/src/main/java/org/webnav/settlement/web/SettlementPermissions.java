package org.webnav.settlement.web;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Who may see settlements and who may simulate. */
@Component
public final class SettlementPermissions implements RoleContribution {

    static final String READ = "settlement.read";
    static final String CUSTOMERS = "settlement.customers";
    static final String SIMULATE = "settlement.simulate";

    @Override
    public Map<String, Set<String>> grants() {
        return Map.of(
                BUYER, Set.of(READ),
                APPROVER, Set.of(READ),
                BUYER_ADMINISTRATOR, Set.of(READ),
                ACCOUNT_MANAGER, Set.of(READ, CUSTOMERS, SIMULATE),
                FINANCE_STAFF, Set.of(READ, CUSTOMERS, SIMULATE),
                INTEGRATOR, Set.of(READ, CUSTOMERS, SIMULATE),
                PRICE_STAFF, Set.of(SIMULATE));
    }
}

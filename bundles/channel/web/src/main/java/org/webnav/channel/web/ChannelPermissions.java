package org.webnav.channel.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Who may read customers: the seller's people; the own organisation: everybody. */
@Component
public final class ChannelPermissions implements RoleContribution {

    static final String CUSTOMERS_READ = "customers.read";
    static final String ORGANISATION_READ = "organisation.read";

    @Override
    public Map<String, Set<String>> grants() {
        Map<String, Set<String>> grants = new HashMap<>();
        for (String role : Set.of(ACCOUNT_MANAGER, PRICE_STAFF, FINANCE_STAFF, INTEGRATOR)) {
            grants.put(role, Set.of(CUSTOMERS_READ, ORGANISATION_READ));
        }
        for (String role : Set.of(BUYER, APPROVER, BUYER_ADMINISTRATOR, PRODUCT_STAFF)) {
            grants.put(role, Set.of(ORGANISATION_READ));
        }
        return Map.copyOf(grants);
    }
}

package org.webnav.channel.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/**
 * Customers are for the seller's people, whose account managers keep further contacts; everybody may read the own
 * organisation, a customer's people also its contacts.
 */
@Component
public final class ChannelPermissions implements RoleContribution {

    static final String CUSTOMERS_READ = "customers.read";
    static final String CONTACTS_READ = "contacts.read";
    static final String CONTACTS_MANAGE = "contacts.manage";
    static final String ORGANISATION_READ = "organisation.read";

    @Override
    public Map<String, Set<String>> grants() {
        Map<String, Set<String>> grants = new HashMap<>();
        for (String role : Set.of(PRICE_STAFF, FINANCE_STAFF, INTEGRATOR)) {
            grants.put(role, Set.of(CUSTOMERS_READ, ORGANISATION_READ));
        }
        grants.put(ACCOUNT_MANAGER, Set.of(CUSTOMERS_READ, CONTACTS_MANAGE, ORGANISATION_READ));
        grants.put(PRODUCT_STAFF, Set.of(ORGANISATION_READ));
        for (String role : Set.of(BUYER, APPROVER, BUYER_ADMINISTRATOR)) {
            grants.put(role, Set.of(ORGANISATION_READ, CONTACTS_READ));
        }
        return Map.copyOf(grants);
    }
}

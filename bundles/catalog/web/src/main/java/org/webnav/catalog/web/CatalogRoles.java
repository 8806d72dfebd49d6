package org.webnav.catalog.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Lets every role read the catalogue, and the product's people keep it. */
@Component
public final class CatalogRoles implements RoleContribution {

    public static final String READ = "catalog.read";
    public static final String MANAGE = "catalog.manage";
    public static final String IMPORT = "catalog.import";

    @Override
    public Map<String, Set<String>> grants() {
        Map<String, Set<String>> grants = new HashMap<>();
        Stream.of(BUYER, APPROVER, BUYER_ADMINISTRATOR, ACCOUNT_MANAGER, PRICE_STAFF, FINANCE_STAFF)
                .forEach(role -> grants.put(role, Set.of(READ)));
        grants.put(PRODUCT_STAFF, Set.of(READ, MANAGE, IMPORT));
        grants.put(INTEGRATOR, Set.of(READ, IMPORT));
        return grants;
    }
}

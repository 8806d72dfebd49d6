package org.webnav.erp.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Everybody may know whether the ERP is there; the integrator watches and steers the exchange. */
@Component
public final class ErpRoles implements RoleContribution {

    @Override
    public Map<String, Set<String>> grants() {
        Map<String, Set<String>> grants = new HashMap<>();
        for (String role : Set.of(
                BUYER, APPROVER, BUYER_ADMINISTRATOR, ACCOUNT_MANAGER, PRODUCT_STAFF, PRICE_STAFF, FINANCE_STAFF)) {
            grants.put(role, Set.of(ErpPermissions.STATE));
        }
        grants.put(INTEGRATOR, Set.of(ErpPermissions.STATE, ErpPermissions.READ, ErpPermissions.CONTROL));
        return Map.copyOf(grants);
    }
}

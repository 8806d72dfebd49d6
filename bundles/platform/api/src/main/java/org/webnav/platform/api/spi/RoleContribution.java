package org.webnav.platform.api.spi;

import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a capability permits to which role. Register as an OSGi service: the permissions of a role are the union of all
 * contributions, so that a stopped capability takes its permissions along.
 */
@ConsumerType
public interface RoleContribution {

    String BUYER = "buyer";
    String APPROVER = "approver";
    String BUYER_ADMINISTRATOR = "buyer-administrator";
    String ACCOUNT_MANAGER = "account-manager";
    String PRODUCT_STAFF = "product-staff";
    String PRICE_STAFF = "price-staff";
    String FINANCE_STAFF = "finance-staff";
    String INTEGRATOR = "integrator";

    /** Role to permissions {@code resource.action}. */
    Map<String, Set<String>> grants();
}

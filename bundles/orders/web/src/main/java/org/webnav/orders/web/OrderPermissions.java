package org.webnav.orders.web;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Who may do what with orders. */
@Component
public final class OrderPermissions implements RoleContribution {

    static final String READ = "orders.read";
    static final String CREATE = "orders.create";
    static final String SUBMIT = "orders.submit";
    static final String ON_BEHALF = "orders.on-behalf";

    private static final Set<String> ORDERING = Set.of(READ, CREATE, SUBMIT);

    @Override
    public Map<String, Set<String>> grants() {
        return Map.of(
                BUYER,
                ORDERING,
                APPROVER,
                ORDERING,
                BUYER_ADMINISTRATOR,
                ORDERING,
                ACCOUNT_MANAGER,
                Set.of(READ, CREATE, SUBMIT, ON_BEHALF),
                FINANCE_STAFF,
                Set.of(READ),
                INTEGRATOR,
                Set.of(READ));
    }
}

package org.webnav.stock.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/**
 * Lets every role read stock, since it stands beside the price on every screen; the seller's staff tries the rule out, and
 * product staff decides how stock is shown.
 */
@Component
public final class StockRoles implements RoleContribution {

    static final String READ = "stock.read";
    static final String SIMULATE = "stock.simulate";
    static final String MANAGE = "stock.manage";

    private static final Set<String> SIMULATORS = Set.of(ACCOUNT_MANAGER, PRODUCT_STAFF, PRICE_STAFF, INTEGRATOR);
    private static final Set<String> MANAGERS = Set.of(PRODUCT_STAFF, INTEGRATOR);

    @Override
    public Map<String, Set<String>> grants() {
        return Stream.of(
                        BUYER,
                        APPROVER,
                        BUYER_ADMINISTRATOR,
                        ACCOUNT_MANAGER,
                        PRODUCT_STAFF,
                        PRICE_STAFF,
                        FINANCE_STAFF,
                        INTEGRATOR)
                .collect(Collectors.toMap(Function.identity(), StockRoles::of));
    }

    private static Set<String> of(String role) {
        Set<String> permissions = new HashSet<>(Set.of(READ));
        if (SIMULATORS.contains(role)) {
            permissions.add(SIMULATE);
        }
        if (MANAGERS.contains(role)) {
            permissions.add(MANAGE);
        }
        return Set.copyOf(permissions);
    }
}

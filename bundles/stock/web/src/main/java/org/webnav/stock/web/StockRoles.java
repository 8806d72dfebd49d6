package org.webnav.stock.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Lets every role read stock, since it stands beside the price on every screen; product staff decides how it is shown. */
@Component
public final class StockRoles implements RoleContribution {

    static final String READ = "stock.read";
    static final String MANAGE = "stock.manage";

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
        return MANAGERS.contains(role) ? Set.of(READ, MANAGE) : Set.of(READ);
    }
}

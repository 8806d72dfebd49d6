package org.webnav.catalog.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Lets every role read the catalogue. */
@Component
public final class CatalogRoles implements RoleContribution {

    static final String READ = "catalog.read";

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
                .collect(Collectors.toMap(Function.identity(), role -> Set.of(READ)));
    }
}

package org.webnav.platform.web.identity;

import static org.webnav.platform.api.UserAdministration.MANAGE;
import static org.webnav.platform.api.UserAdministration.MANAGE_STAFF;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** Who keeps users. */
@Component
public final class UserPermissions implements RoleContribution {

    static final String READ = "users.read";

    @Override
    public Map<String, Set<String>> grants() {
        return Map.of(
                BUYER_ADMINISTRATOR, Set.of(READ, MANAGE),
                ACCOUNT_MANAGER, Set.of(READ, MANAGE),
                INTEGRATOR, Set.of(READ, MANAGE, MANAGE_STAFF));
    }
}

package org.webnav.erp.web;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** The integrator watches and steers the exchange. */
@Component
public final class ErpRoles implements RoleContribution {

    @Override
    public Map<String, Set<String>> grants() {
        return Map.of(INTEGRATOR, Set.of(ErpPermissions.READ, ErpPermissions.CONTROL));
    }
}

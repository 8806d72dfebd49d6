package org.webnav.installation.web;

import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.webnav.platform.api.spi.RoleContribution;

/** The integrator sees what is installed, and stops and starts it. */
@Component
public final class InstallationPermissions implements RoleContribution {

    static final String READ = "installation.read";
    static final String CONTROL = "installation.control";

    @Override
    public Map<String, Set<String>> grants() {
        return Map.of(INTEGRATOR, Set.of(READ, CONTROL));
    }
}

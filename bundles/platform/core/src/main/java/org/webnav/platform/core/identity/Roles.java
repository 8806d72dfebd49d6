package org.webnav.platform.core.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.platform.api.spi.RoleContribution;

/** What roles permit at this moment: the union of what the running capabilities contribute. */
@Component(service = Roles.class)
public final class Roles {

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final List<RoleContribution> contributions = new CopyOnWriteArrayList<>();

    Set<String> permissions(Collection<String> roles) {
        Set<String> permissions = new HashSet<>();
        for (RoleContribution contribution : contributions) {
            var grants = contribution.grants();
            roles.forEach(role -> permissions.addAll(grants.getOrDefault(role, Set.of())));
        }
        return permissions;
    }
}

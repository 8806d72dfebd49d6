package org.webnav.platform.core.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.webnav.platform.api.spi.RoleContribution;

/** What roles permit at this moment: the union of what the running capabilities contribute. */
@Component(service = Roles.class)
public final class Roles {

    private final List<RoleContribution> contributions = new CopyOnWriteArrayList<>();

    /** By roles, for every request asks. Replaced when contributions change, so that nothing old is put back. */
    private volatile Map<Set<String>, Set<String>> unions = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addContribution(RoleContribution contribution) {
        contributions.add(contribution);
        unions = new ConcurrentHashMap<>();
    }

    void removeContribution(RoleContribution contribution) {
        contributions.remove(contribution);
        unions = new ConcurrentHashMap<>();
    }

    Set<String> permissions(Collection<String> roles) {
        return unions.computeIfAbsent(Set.copyOf(roles), this::union);
    }

    private Set<String> union(Set<String> roles) {
        Set<String> permissions = new HashSet<>();
        for (RoleContribution contribution : contributions) {
            var grants = contribution.grants();
            roles.forEach(role -> permissions.addAll(grants.getOrDefault(role, Set.of())));
        }
        return Set.copyOf(permissions);
    }
}

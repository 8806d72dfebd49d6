package org.webnav.platform.web.health;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A component that does not work yet.
 *
 * @param provides interfaces of the services that it would register
 * @param lacks interfaces of the services that it waits for; empty when it failed
 */
record Waiting(String name, Set<String> provides, Set<String> lacks) {

    /**
     * Without those that wait, directly or through others, for nothing but services which somebody stopped on purpose.
     *
     * @param stopped interfaces of these services
     */
    static List<Waiting> forOthersThan(Set<String> stopped, Collection<Waiting> all) {
        Set<String> away = new HashSet<>(stopped);
        Set<Waiting> left = new HashSet<>(all);
        boolean found;
        do {
            List<Waiting> excused = left.stream()
                    .filter(one -> !one.lacks().isEmpty() && away.containsAll(one.lacks()))
                    .toList();
            excused.forEach(one -> away.addAll(one.provides()));
            found = left.removeAll(excused);
        } while (found);
        return all.stream().filter(left::contains).toList();
    }
}

package org.webnav.installation.web;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which feature needs which. One needs another when it names it as its dependency, or when the other one alone
 * registers a service that it cannot work without. Immutable.
 */
final class Dependencies {

    private final Map<String, Links> links = new HashMap<>();
    private final Map<String, Set<String>> providers = new HashMap<>();

    Dependencies(Collection<Links> all) {
        for (Links one : all) {
            links.put(one.feature(), one);
            one.provides().forEach(service -> providers
                    .computeIfAbsent(service, s -> new HashSet<>())
                    .add(one.feature()));
        }
    }

    /** All that the feature needs, directly and indirectly; without itself. */
    Set<String> needsOf(String feature) {
        return reach(feature, this::direct);
    }

    /** All that do not work without the feature; without itself. */
    Set<String> dependentsOf(String feature) {
        return reach(feature, one -> links.keySet().stream()
                .filter(other -> direct(other).contains(one))
                .collect(Collectors.toSet()));
    }

    /** Those that go on when the given ones stop, but with less: they make use of services that go. */
    Set<String> enrichedBy(Set<String> stopping) {
        return links.values().stream()
                .filter(other -> !stopping.contains(other.feature()))
                .filter(other -> other.uses().stream()
                        .anyMatch(service -> stopping.stream().anyMatch(one -> provides(one, service))))
                .map(Links::feature)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The features that register services of the interface. */
    Set<String> providersOf(String service) {
        return new TreeSet<>(providers.getOrDefault(service, Set.of()));
    }

    private boolean provides(String feature, String service) {
        Links one = links.get(feature);
        return one != null && one.provides().contains(service);
    }

    private Set<String> direct(String feature) {
        Links one = links.get(feature);
        if (one == null) {
            return Set.of();
        }
        Set<String> found = new HashSet<>(one.features());
        for (String service : one.needs()) {
            Set<String> sources = providers.getOrDefault(service, Set.of());
            if (sources.size() == 1) {
                found.addAll(sources);
            }
        }
        found.remove(feature);
        return found;
    }

    private static Set<String> reach(String start, Function<String, Set<String>> next) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(next.apply(start));
        while (!open.isEmpty()) {
            String one = open.pop();
            if (!one.equals(start) && found.add(one)) {
                open.addAll(next.apply(one));
            }
        }
        return found;
    }
}

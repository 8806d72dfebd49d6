package org.webnav.installation.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.NotFound;

/** What is installed here and hangs together how. */
@Component(service = Installation.class)
public final class Installation {

    private final InstalledFeatures features;
    private final StoppedAlong along;
    private final Set<String> configured;

    @Activate
    public Installation(
            InstallationConfig config, @Reference InstalledFeatures features, @Reference StoppedAlong along) {
        this.features = features;
        this.along = along;
        this.configured = Set.of(config.protectedFeatures());
    }

    /**
     * A look at one moment.
     *
     * @param staying names of the features that may not be stopped
     */
    record Picture(Map<String, Installed> features, Dependencies dependencies, Set<String> staying) {

        /** @throws NotFound code {@code installation.feature-unknown}; sets count as unknown, since they have no state */
        Installed require(String name) {
            Installed found = features.get(name);
            if (found == null || found.isSet()) {
                throw new NotFound("installation.feature-unknown", "No feature " + name + " is installed here.");
            }
            return found;
        }

        /** The asked one, whatever its state, then those of the others that are not where they shall be. */
        private List<Installed> changing(Installed asked, Set<String> others, boolean running) {
            Stream<Installed> rest = others.stream()
                    .map(features::get)
                    .filter(one -> one != null && one != asked && one.wanted() == running);
            return Stream.concat(Stream.of(asked), rest).toList();
        }

        List<String> running(Set<String> names) {
            return names.stream()
                    .filter(name -> features.containsKey(name)
                            && features.get(name).wanted()
                            && !features.get(name).isSet())
                    .toList();
        }
    }

    Picture picture() {
        Map<String, Installed> now = features.now();
        Dependencies dependencies =
                new Dependencies(now.values().stream().map(LinksReader::read).toList());
        Set<String> staying = new TreeSet<>(configured);
        String own = features.own(now);
        staying.add(own);
        staying.addAll(dependencies.needsOf(own));
        configured.forEach(name -> staying.addAll(dependencies.needsOf(name)));
        now.keySet().stream().filter(name -> name.startsWith("webnav-lib-")).forEach(staying::add);
        return new Picture(now, dependencies, staying);
    }

    /**
     * What stops with the feature, itself first, then sets that only group it.
     *
     * @throws Conflict code {@code installation.feature-stays}
     */
    List<Installed> stopping(Picture picture, String name) {
        Installed asked = picture.require(name);
        Set<String> dependents = picture.dependencies().dependentsOf(name);
        if (picture.staying().contains(name)) {
            List<String> needing = picture.running(dependents);
            throw new Conflict(
                    "installation.feature-stays",
                    name + " belongs to the base and cannot be stopped."
                            + (needing.isEmpty() ? "" : " These need it: " + String.join(", ", needing) + "."));
        }
        return picture.changing(asked, dependents, true);
    }

    /**
     * What starts with the feature, itself first: what it needs, and what was stopped only because of it. No sets: one that
     * is started starts all that it groups.
     */
    List<Installed> starting(Picture picture, String name) {
        Installed asked = picture.require(name);
        Set<String> wanted = new TreeSet<>(picture.dependencies().needsOf(name));
        for (String other : along.with(name)) {
            wanted.add(other);
            wanted.addAll(picture.dependencies().needsOf(other));
        }
        return picture.changing(asked, wanted, false).stream()
                .filter(one -> !one.isSet())
                .toList();
    }
}

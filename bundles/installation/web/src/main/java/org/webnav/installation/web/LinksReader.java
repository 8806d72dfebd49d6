package org.webnav.installation.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Reads the services that bundles declare in their manifests (namespace {@code osgi.service}). A service that a bundle
 * registers for itself links nothing and is left out.
 */
final class LinksReader {

    private static final String SERVICES = "osgi.service";
    private static final Pattern INTERFACE = Pattern.compile("\\(objectClass=([\\w.$]+)\\)");

    private LinksReader() {}

    static Links read(Installed feature) {
        Set<String> provides = new TreeSet<>();
        Set<String> needs = new TreeSet<>();
        Set<String> uses = new TreeSet<>();
        for (Bundle bundle : feature.bare()) {
            BundleRevision revision = bundle.adapt(BundleRevision.class);
            if (revision != null) {
                revision.getDeclaredCapabilities(SERVICES).forEach(one -> provides.addAll(interfaces(one)));
                revision.getDeclaredRequirements(SERVICES).forEach(one -> read(one, needs, uses));
            }
        }
        uses.removeAll(needs);
        return new Links(
                feature.name(), feature.features(), provides, without(needs, provides), without(uses, provides));
    }

    private static Set<String> without(Set<String> all, Set<String> own) {
        Set<String> foreign = new HashSet<>(all);
        foreign.removeAll(own);
        return foreign;
    }

    private static List<String> interfaces(BundleCapability capability) {
        Object value = capability.getAttributes().get("objectClass");
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    private static void read(BundleRequirement requirement, Set<String> needs, Set<String> uses) {
        Map<String, String> directives = requirement.getDirectives();
        Matcher filter = INTERFACE.matcher(directives.getOrDefault("filter", ""));
        if (filter.find()) {
            ("optional".equals(directives.get("resolution")) ? uses : needs).add(filter.group(1));
        }
    }
}

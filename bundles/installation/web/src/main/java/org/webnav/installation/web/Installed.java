package org.webnav.installation.web;

import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;

/**
 * One installed feature with its own bundles; bundles that it shares as dependencies belong to others.
 *
 * @param id name and version as the features service writes them
 * @param title one line for people
 * @param wanted true when it shall run
 * @param features names of the features that it depends on
 */
record Installed(
        String id,
        String name,
        String version,
        String title,
        boolean wanted,
        Set<String> features,
        List<OwnBundle> bundles) {

    /** @param starts false for a bundle that only lends its classes */
    record OwnBundle(Bundle bundle, boolean starts) {

        boolean isDown() {
            return starts
                    && bundle.getState() != Bundle.ACTIVE
                    && bundle.getHeaders("").get("Fragment-Host") == null;
        }
    }

    /** A set only groups other features; it has nothing of its own to run. */
    boolean isSet() {
        return bundles.isEmpty();
    }

    List<Bundle> bare() {
        return bundles.stream().map(OwnBundle::bundle).toList();
    }
}

package org.webnav.installation.web;

import java.util.List;

/**
 * One feature as the integrator sees it.
 *
 * @param kind {@code capability}, {@code connector}, {@code base} or {@code library}
 * @param state {@code running}, {@code waiting} (some parts wait for services), {@code failed}, {@code stopped},
 *     {@code stopping} or {@code starting}
 * @param stays true when it may not be stopped
 * @param neededBy running features that do not work without it
 * @param problem why it failed, in English; absent when nothing did
 */
public record FeatureView(
        String name,
        String title,
        String version,
        String kind,
        String state,
        boolean stays,
        List<String> neededBy,
        List<BundleView> bundles,
        List<WaitingPart> waits,
        String problem) {

    /**
     * @param state {@code active}, {@code resolved}, {@code installed}, {@code starting}, {@code stopping} or
     *     {@code fragment}
     * @param migration {@code done} or {@code failed} for a running bundle with tables of its own, else absent
     */
    public record BundleView(String name, String version, String state, String migration) {}

    /**
     * @param part simple name of the component
     * @param service simple name of the interface that it waits for; absent when it failed
     * @param from features that would register the service; empty when nobody here does
     * @param failure why it could not be made; absent when it waits
     */
    public record WaitingPart(String part, String service, List<String> from, String failure) {}
}

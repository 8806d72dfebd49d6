package org.webnav.installation.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.karaf.features.Dependency;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.installation.web.Installed.OwnBundle;
import org.webnav.platform.api.Unavailable;

/** Reads from Karaf which features of WebNav, and of partners on top of it, are installed. */
@Component(service = InstalledFeatures.class)
public final class InstalledFeatures {

    private static final String OURS = "webnav-";
    private static final String BASE = "webnav-platform";

    private final FeaturesService service;
    private final BundleContext context;

    @Activate
    public InstalledFeatures(BundleContext context, @Reference FeaturesService service) {
        this.context = context;
        this.service = service;
    }

    /** By name, sorted. */
    Map<String, Installed> now() {
        Map<String, Bundle> bundles = Arrays.stream(context.getBundles())
                .collect(Collectors.toMap(Bundle::getLocation, Function.identity(), (first, second) -> first));
        Map<String, Feature> all = new HashMap<>();
        for (Feature feature : list()) {
            all.put(feature.getName(), feature);
        }
        Map<String, Installed> found = new TreeMap<>();
        for (Feature feature : all.values()) {
            if (feature.getName().startsWith(OURS) || isBuiltOn(BASE, feature, all, new HashSet<>())) {
                found.put(feature.getName(), read(feature, bundles));
            }
        }
        return found;
    }

    /** The name of the feature that brings this very bundle. */
    String own(Map<String, Installed> features) {
        return features.values().stream()
                .filter(one -> one.bare().contains(context.getBundle()))
                .map(Installed::name)
                .findFirst()
                .orElse("");
    }

    private Feature[] list() {
        try {
            return service.listInstalledFeatures();
        } catch (Exception e) {
            throw new Unavailable("installation.features-unknown", "Karaf cannot list its features: " + e.getMessage());
        }
    }

    private static boolean isBuiltOn(String base, Feature feature, Map<String, Feature> all, Set<String> seen) {
        return feature.getDependencies().stream()
                .map(Dependency::getName)
                .filter(seen::add)
                .anyMatch(name ->
                        name.equals(base) || all.containsKey(name) && isBuiltOn(base, all.get(name), all, seen));
    }

    private Installed read(Feature feature, Map<String, Bundle> bundles) {
        List<OwnBundle> own = feature.getBundles().stream()
                .filter(info -> !info.isDependency() && bundles.containsKey(info.getLocation()))
                .map(info -> new OwnBundle(bundles.get(info.getLocation()), info.isStart()))
                .toList();
        return new Installed(
                feature.getId(),
                feature.getName(),
                feature.getVersion(),
                feature.getDescription() == null ? feature.getName() : feature.getDescription(),
                service.getState(feature.getId()) == FeatureState.Started,
                feature.getDependencies().stream().map(Dependency::getName).collect(Collectors.toSet()),
                own);
    }
}

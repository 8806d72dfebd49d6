package org.webnav.installation.web;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.karaf.features.FeatureState;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.Conflict;

/**
 * Stops and starts features, one change at a time and on a thread of its own: a request that waited for it could wait for
 * its own bundle.
 */
@Component(service = FeatureChanges.class)
public final class FeatureChanges {

    private static final Logger LOG = LoggerFactory.getLogger(FeatureChanges.class);

    /** Which features are on their way where. */
    record Change(FeatureState target, List<Installed> features) {

        boolean includes(String name) {
            return features.stream().anyMatch(one -> one.name().equals(name));
        }
    }

    private final FeaturesService service;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(task -> new Thread(task, "webnav-installation"));
    private final AtomicReference<Change> running = new AtomicReference<>();
    private final Map<String, String> problems = new ConcurrentHashMap<>();

    @Activate
    public FeatureChanges(@Reference FeaturesService service) {
        this.service = service;
    }

    @Deactivate
    void close() {
        worker.shutdown();
    }

    Optional<Change> running() {
        return Optional.ofNullable(running.get());
    }

    /** Why the last change of the feature failed. */
    Optional<String> problem(String feature) {
        return Optional.ofNullable(problems.get(feature));
    }

    /**
     * Returns at once.
     *
     * @param accepted called when this is the only change, before it begins; its exception calls the change off
     * @throws Conflict code {@code installation.busy}
     */
    void begin(FeatureState target, List<Installed> features, Runnable accepted) {
        Change change = new Change(target, features);
        if (!running.compareAndSet(null, change)) {
            throw new Conflict(
                    "installation.busy", "Another change of the installation is under way; try again later.");
        }
        try {
            accepted.run();
            worker.execute(() -> run(change));
        } catch (RuntimeException e) {
            running.set(null);
            throw e;
        }
    }

    private void run(Change change) {
        List<String> names = change.features().stream().map(Installed::name).toList();
        names.forEach(problems::remove);
        try {
            Map<String, FeatureState> states = change.features().stream()
                    .map(Installed::id)
                    .collect(Collectors.toMap(Function.identity(), id -> change.target()));
            // what is only stopped or started changes no wiring: nothing may be refreshed
            service.updateFeaturesState(
                    Map.of(FeaturesService.ROOT_REGION, states),
                    EnumSet.of(FeaturesService.Option.NoAutoRefreshBundles));
            if (change.target() == FeatureState.Resolved) {
                stayDown(change.features());
            }
            LOG.info("{} {}", change.target() == FeatureState.Started ? "Started" : "Stopped", names);
        } catch (Exception | LinkageError e) {
            LOG.error("{} could not become {}", names, change.target(), e);
            names.forEach(name -> problems.put(name, String.valueOf(e.getMessage())));
        } finally {
            running.set(null);
        }
    }

    /** Karaf stops bundles for this run of the framework only: after a restart they would run again. */
    private static void stayDown(Collection<Installed> features) throws BundleException {
        for (Installed feature : features) {
            for (Bundle bundle : feature.bare()) {
                if (bundle.getHeaders("").get("Fragment-Host") == null) {
                    bundle.stop();
                }
            }
        }
    }
}

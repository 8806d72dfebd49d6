package org.webnav.installation.web;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.features.FeatureState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.installation.web.FeatureChanges.Change;
import org.webnav.installation.web.FeatureView.BundleView;
import org.webnav.installation.web.FeatureView.WaitingPart;
import org.webnav.installation.web.Installation.Picture;
import org.webnav.installation.web.Installed.OwnBundle;

/** Puts together what the integrator sees of each feature. */
@Component(service = FeatureViews.class)
public final class FeatureViews {

    private final FeatureChanges changes;
    private final ComponentStates components;
    private final BundleViews bundles;

    @Activate
    public FeatureViews(
            @Reference FeatureChanges changes, @Reference ComponentStates components, @Reference BundleViews bundles) {
        this.changes = changes;
        this.components = components;
        this.bundles = bundles;
    }

    List<FeatureView> all(Picture picture) {
        return picture.features().values().stream()
                .filter(one -> !one.isSet())
                .map(one -> view(picture, one))
                .toList();
    }

    FeatureView view(Picture picture, Installed one) {
        List<BundleView> own = one.bare().stream().map(bundles::view).toList();
        List<WaitingPart> waits = components.waiting(one, picture.dependencies());
        Optional<String> problem = problem(one, own, waits);
        return new FeatureView(
                one.name(),
                one.title(),
                one.version(),
                kind(picture, one),
                state(one, waits, problem.isPresent()),
                picture.staying().contains(one.name()),
                picture.running(picture.dependencies().dependentsOf(one.name())),
                own,
                waits,
                problem.orElse(null));
    }

    private static String kind(Picture picture, Installed one) {
        if (one.name().startsWith("webnav-lib-")) {
            return "library";
        }
        if (picture.staying().contains(one.name())) {
            return "base";
        }
        return one.name().startsWith("webnav-connector-") ? "connector" : "capability";
    }

    private String state(Installed one, List<WaitingPart> waits, boolean failed) {
        Optional<Change> change = changes.running().filter(running -> running.includes(one.name()));
        if (change.isPresent()) {
            return change.get().target() == FeatureState.Started ? "starting" : "stopping";
        }
        if (failed) {
            return "failed";
        }
        if (!one.wanted()) {
            return "stopped";
        }
        return waits.isEmpty() ? "running" : "waiting";
    }

    private Optional<String> problem(Installed one, List<BundleView> own, List<WaitingPart> waits) {
        return changes.problem(one.name())
                .or(() -> one.bundles().stream()
                        .filter(bundle -> one.wanted() && bundle.isDown())
                        .map(FeatureViews::down)
                        .findFirst())
                .or(() -> own.stream()
                        .filter(bundle -> "failed".equals(bundle.migration()))
                        .map(bundle -> bundle.name() + ": its tables could not be brought up to date")
                        .findFirst())
                .or(() -> waits.stream()
                        .filter(part -> part.failure() != null)
                        .map(part -> part.part() + ": " + part.failure())
                        .findFirst());
    }

    private static String down(OwnBundle bundle) {
        return bundle.bundle().getSymbolicName() + " does not run";
    }
}

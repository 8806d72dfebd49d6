package org.webnav.installation.web;

import java.util.Map;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.webnav.installation.web.FeatureView.BundleView;

/** Tells the state of bundles in words. */
@Component(service = BundleViews.class)
public final class BundleViews {

    private static final Map<Integer, String> WORDS = Map.of(
            Bundle.ACTIVE, "active",
            Bundle.RESOLVED, "resolved",
            Bundle.INSTALLED, "installed",
            Bundle.STARTING, "starting",
            Bundle.STOPPING, "stopping",
            Bundle.UNINSTALLED, "uninstalled");

    private final BundleContext context;

    @Activate
    public BundleViews(BundleContext context) {
        this.context = context;
    }

    BundleView view(Bundle bundle) {
        boolean fragment = bundle.getHeaders("").get("Fragment-Host") != null;
        return new BundleView(
                bundle.getSymbolicName(),
                bundle.getVersion().toString(),
                fragment ? "fragment" : WORDS.getOrDefault(bundle.getState(), "unknown"),
                migration(bundle));
    }

    /**
     * A unit's data source is published once its tables are up to date (header {@code WebNav-Migration}), while the bundle
     * starts: one that runs without it could not be migrated.
     */
    private String migration(Bundle bundle) {
        String header = bundle.getHeaders("").get("WebNav-Migration");
        if (header == null || bundle.getState() != Bundle.ACTIVE) {
            return null;
        }
        return isPublished(header.split(";", 2)[0].strip()) ? "done" : "failed";
    }

    private boolean isPublished(String unit) {
        try {
            return !context.getServiceReferences(DataSource.class, "(webnav.unit=" + unit + ")")
                    .isEmpty();
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }
}

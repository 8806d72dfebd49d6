package org.webnav.platform.core.migration;

import java.sql.Connection;
import java.util.Hashtable;
import javax.sql.DataSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Migrates the schema of every bundle that carries the header {@code WebNav-Migration} and then publishes the shared
 * data source again with {@code webnav.unit=<unit>}. Persistence units refer to that service, so that a capability comes
 * up only after its migration succeeded; when it fails the capability stays down and the rest runs.
 */
@Component(
        service = {},
        immediate = true)
public final class MigrationExtender implements BundleTrackerCustomizer<ServiceRegistration<DataSource>> {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationExtender.class);
    private static final String HEADER = "WebNav-Migration";

    private final DataSource shared;
    private final BundleContext context;
    private final BundleTracker<ServiceRegistration<DataSource>> tracker;

    @Activate
    public MigrationExtender(BundleContext context, @Reference(target = "(dataSourceName=webnav)") DataSource shared) {
        this.context = context;
        this.shared = shared;
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public synchronized ServiceRegistration<DataSource> addingBundle(Bundle bundle, BundleEvent event) {
        String header = bundle.getHeaders("").get(HEADER);
        return header == null ? null : migrate(bundle, header);
    }

    private ServiceRegistration<DataSource> migrate(Bundle bundle, String header) {
        long start = System.nanoTime();
        try (Connection connection = shared.getConnection()) {
            Migration migration = Migration.parse(header);
            migration.run(bundle, connection);
            LOG.info(
                    "Migrated unit {} of {} in {} ms",
                    migration.unit(),
                    bundle.getSymbolicName(),
                    (System.nanoTime() - start) / 1_000_000);
            Hashtable<String, Object> properties = new Hashtable<>();
            properties.put("webnav.unit", migration.unit());
            return context.registerService(DataSource.class, shared, properties);
        } catch (Exception | LinkageError e) {
            LOG.error("The tables of {} could not be brought up to date; it stays down", bundle.getSymbolicName(), e);
            return null;
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<DataSource> unit) {
        // STARTING to ACTIVE changes nothing
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<DataSource> unit) {
        try {
            unit.unregister();
        } catch (IllegalStateException e) {
            LOG.debug("Already gone", e);
        }
    }
}

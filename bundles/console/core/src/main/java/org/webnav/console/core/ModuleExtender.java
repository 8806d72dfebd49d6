package org.webnav.console.core;

import java.io.IOException;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches for bundles that are ACTIVE and bring a console module (header {@value #MODULE}) or the packs (header
 * {@value #PACKS}). A module that is not valid is left out with an error in the log; the console goes on without it.
 */
@Component(
        service = {},
        immediate = true)
public final class ModuleExtender implements BundleTrackerCustomizer<String> {

    static final String MODULE = "WebNav-Console";
    static final String PACKS = "WebNav-Console-Packs";

    private static final Logger LOG = LoggerFactory.getLogger(ModuleExtender.class);

    private final ModuleReader reader = new ModuleReader();
    private final ConsoleModules modules;
    private final BundleTracker<String> tracker;

    @Activate
    public ModuleExtender(BundleContext context, @Reference ConsoleModules modules) {
        this.modules = modules;
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    @Override
    public String addingBundle(Bundle bundle, BundleEvent event) {
        String packs = bundle.getHeaders("").get(PACKS);
        if (packs != null) {
            return addPacks(bundle, packs);
        }
        String module = bundle.getHeaders("").get(MODULE);
        return module == null ? null : addModule(bundle, module);
    }

    private String addPacks(Bundle bundle, String index) {
        try {
            AssetFolder folder = AssetFolder.read(bundle, folderOf(index));
            modules.change(now -> now.withPacks(folder));
            return PACKS;
        } catch (IOException unreadable) {
            LOG.error("{}: the packs of the console cannot be read", bundle.getSymbolicName(), unreadable);
            return null;
        }
    }

    private String addModule(Bundle bundle, String manifest) {
        String name = bundle.getSymbolicName();
        try {
            AssetFolder folder = AssetFolder.read(bundle, folderOf(manifest));
            ConsoleModule module = reader.read(name, manifest.substring(manifest.lastIndexOf('/') + 1), folder);
            modules.change(now -> now.with(module));
            LOG.info("{}: console module is offered", name);
            return name;
        } catch (InvalidModule invalid) {
            LOG.error("{}: console module is left out: {}", name, invalid.getMessage());
        } catch (IOException unreadable) {
            LOG.error("{}: console module cannot be read", name, unreadable);
        }
        return null;
    }

    private static String folderOf(String file) {
        return file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, String added) {
        // An update stops the bundle first, so it is removed and added.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, String added) {
        modules.change(now -> PACKS.equals(added) ? now.withPacks(null) : now.without(added));
    }
}

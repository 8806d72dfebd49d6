package org.webnav.platform.web.health;

import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Knows when the portal has started whole: every bundle of ours runs and none of their components waits. From then on
 * a stopped capability is somebody's wish and no reason to take the node out of service.
 */
@Component(service = StartUp.class)
public final class StartUp {

    private static final String OURS = "org.webnav.";
    private static final String BOOTED = "org.apache.karaf.features.BootFinished";

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private volatile boolean started;

    @Activate
    public StartUp(BundleContext context, @Reference ServiceComponentRuntime components) {
        this.context = context;
        this.components = components;
    }

    /** What the start still waits for; empty once it was whole. */
    List<String> missing() {
        if (started) {
            return List.of();
        }
        if (context.getServiceReference(BOOTED) == null) {
            return List.of("features");
        }
        Bundle[] ours = Arrays.stream(context.getBundles())
                .filter(b -> b.getSymbolicName() != null && b.getSymbolicName().startsWith(OURS))
                .toArray(Bundle[]::new);
        List<String> missing = Arrays.stream(ours)
                .filter(b -> b.getState() != Bundle.ACTIVE && b.getHeaders("").get("Fragment-Host") == null)
                .map(Bundle::getSymbolicName)
                .toList();
        if (missing.isEmpty()) {
            missing = components.getComponentDescriptionDTOs(ours).stream()
                    .filter(this::waits)
                    .map(d -> d.name)
                    .sorted()
                    .toList();
        }
        started = missing.isEmpty();
        return missing;
    }

    private boolean waits(ComponentDescriptionDTO component) {
        return components.getComponentConfigurationDTOs(component).stream()
                .anyMatch(c -> c.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                        || c.state == ComponentConfigurationDTO.FAILED_ACTIVATION);
    }
}

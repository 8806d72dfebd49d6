package org.webnav.platform.web.health;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/**
 * Knows when the portal has started whole: every bundle of ours runs and none of their components waits, except for what
 * was stopped on purpose before the restart. From then on a stopped capability is somebody's wish and no reason to take
 * the node out of service.
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
                .filter(b -> b.getState() != Bundle.ACTIVE && !isFragment(b) && !isStoppedOnPurpose(b))
                .map(Bundle::getSymbolicName)
                .toList();
        if (missing.isEmpty()) {
            missing = Waiting.forOthersThan(stoppedServices(ours), waiting(ours)).stream()
                    .map(Waiting::name)
                    .sorted()
                    .toList();
        }
        started = missing.isEmpty();
        return missing;
    }

    private static boolean isFragment(Bundle bundle) {
        return bundle.getHeaders("").get("Fragment-Host") != null;
    }

    /** The framework remembers of each bundle whether it shall run. */
    private static boolean isStoppedOnPurpose(Bundle bundle) {
        return bundle.getState() == Bundle.RESOLVED
                && !bundle.adapt(BundleStartLevel.class).isPersistentlyStarted();
    }

    private static Set<String> stoppedServices(Bundle[] ours) {
        return Arrays.stream(ours)
                .filter(StartUp::isStoppedOnPurpose)
                .flatMap(b -> b.adapt(BundleRevision.class).getDeclaredCapabilities("osgi.service").stream())
                .map(capability -> capability.getAttributes().get("objectClass"))
                .flatMap(names -> names instanceof List<?> list ? list.stream() : Stream.of(names))
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private List<Waiting> waiting(Bundle[] ours) {
        List<Waiting> waiting = new ArrayList<>();
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs(ours)) {
            Set<String> provides = Set.copyOf(Arrays.asList(component.serviceInterfaces));
            for (ComponentConfigurationDTO one : components.getComponentConfigurationDTOs(component)) {
                if (one.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    waiting.add(new Waiting(component.name, provides, lacks(component, one)));
                } else if (one.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    waiting.add(new Waiting(component.name, provides, Set.of()));
                }
            }
        }
        return waiting;
    }

    private static Set<String> lacks(ComponentDescriptionDTO component, ComponentConfigurationDTO configuration) {
        Set<String> names = Arrays.stream(configuration.unsatisfiedReferences)
                .map(reference -> reference.name)
                .collect(Collectors.toSet());
        return Arrays.stream(component.references)
                .filter(reference -> names.contains(reference.name))
                .map(reference -> reference.interfaceName)
                .collect(Collectors.toSet());
    }
}

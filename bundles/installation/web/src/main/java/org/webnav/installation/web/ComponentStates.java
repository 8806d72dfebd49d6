package org.webnav.installation.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.UnsatisfiedReferenceDTO;
import org.webnav.installation.web.FeatureView.WaitingPart;

/** Finds the components that do not work and why; one that only waits for another of its own feature is left out. */
@Component(service = ComponentStates.class)
public final class ComponentStates {

    private final ServiceComponentRuntime runtime;

    @Activate
    public ComponentStates(@Reference ServiceComponentRuntime runtime) {
        this.runtime = runtime;
    }

    List<WaitingPart> waiting(Installed feature, Dependencies dependencies) {
        List<WaitingPart> all = all(feature.bare(), dependencies);
        List<WaitingPart> causes = all.stream()
                .filter(part -> !part.from().contains(feature.name()))
                .toList();
        return causes.isEmpty() ? all : causes;
    }

    private List<WaitingPart> all(Collection<Bundle> bundles, Dependencies dependencies) {
        List<WaitingPart> found = new ArrayList<>();
        if (bundles.isEmpty()) {
            return found; // no bundles would mean all bundles to the runtime
        }
        for (ComponentDescriptionDTO part : runtime.getComponentDescriptionDTOs(bundles.toArray(Bundle[]::new))) {
            for (ComponentConfigurationDTO configuration : runtime.getComponentConfigurationDTOs(part)) {
                if (configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
                    found.add(new WaitingPart(simple(part.name), null, List.of(), firstLine(configuration.failure)));
                } else if (configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE) {
                    for (UnsatisfiedReferenceDTO reference : configuration.unsatisfiedReferences) {
                        String service = interfaceOf(part, reference);
                        List<String> from = List.copyOf(dependencies.providersOf(service));
                        found.add(new WaitingPart(simple(part.name), simple(service), from, null));
                    }
                }
            }
        }
        return found;
    }

    private static String interfaceOf(ComponentDescriptionDTO part, UnsatisfiedReferenceDTO unsatisfied) {
        return Arrays.stream(part.references)
                .filter(reference -> reference.name.equals(unsatisfied.name))
                .map(reference -> reference.interfaceName)
                .findFirst()
                .orElse(unsatisfied.name);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String firstLine(String failure) {
        return failure == null ? "failed" : failure.lines().findFirst().orElse("failed");
    }
}

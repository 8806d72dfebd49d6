package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.webnav.itests.support.ExamOptions.distribution;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.karaf.features.FeaturesService;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.SynchronousBundleListener;
import org.webnav.itests.support.Portal;

/** A capability comes and goes while the others run. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class HotDeployIT {

    private static final String FEATURE = "webnav-orders";
    private static final String BUNDLES = "org.webnav.orders.";

    @Inject
    private BundleContext context;

    @Inject
    private FeaturesService features;

    private final Set<String> stopped = new TreeSet<>();
    private final SynchronousBundleListener listener = this::remember;

    @Configuration
    public Option[] container() {
        return options(distribution(HotDeployIT.class));
    }

    @Before
    public void watch() {
        Portal.here().awaitReady();
        context.addBundleListener(listener);
    }

    @After
    public void stopWatching() {
        context.removeBundleListener(listener);
    }

    @Test
    public void ordersAreUninstalledAndInstalledAlone() throws Exception {
        features.uninstallFeature(FEATURE);

        assertThat(running()).doesNotContain(BUNDLES + "core", BUNDLES + "web");
        assertThat(stopped).allMatch(name -> name.startsWith(BUNDLES));

        features.installFeature(FEATURE);

        assertThat(running()).contains(BUNDLES + "core", BUNDLES + "web");
        assertThat(stopped).allMatch(name -> name.startsWith(BUNDLES));
    }

    private Stream<String> running() {
        return Stream.of(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(Bundle::getSymbolicName);
    }

    private void remember(BundleEvent event) {
        if (event.getType() == BundleEvent.STOPPING) {
            stopped.add(event.getBundle().getSymbolicName());
        }
    }
}

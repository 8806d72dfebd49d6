package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.webnav.itests.support.ExamOptions.distribution;
import static org.webnav.itests.support.ExamOptions.onChosenDatabase;
import static org.webnav.itests.support.ExamOptions.withSimulator;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.karaf.features.FeatureState;
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
import org.webnav.itests.support.Demonstration;
import org.webnav.itests.support.Ordering;
import org.webnav.itests.support.Portal;
import org.webnav.itests.support.Portal.Answer;
import org.webnav.itests.support.Visitors;

/** A capability comes and goes while people use the others. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class HotDeployIT {

    private static final String FEATURE = "webnav-orders";
    private static final String BUNDLES = "org.webnav.orders.";
    private static final String CATALOG = "/api/v1/items?include=price,availability";
    private static final String ORDERS = "/api/v1/orders";
    private static final Map<String, String> DESK = Ordering.line("1896-S", "1");
    private static final int SOME = 100;

    @Inject
    private BundleContext context;

    @Inject
    private FeaturesService features;

    private final Set<String> stopped = new TreeSet<>();
    private final SynchronousBundleListener listener = this::remember;
    private Demonstration demonstration;
    private Portal buyer;
    private Ordering ordering;

    @Configuration
    public Option[] container() {
        return options(distribution(HotDeployIT.class), onChosenDatabase(HotDeployIT.class), withSimulator());
    }

    @Before
    public void start() throws Exception {
        demonstration = Demonstration.start(features);
        buyer = demonstration.buyer();
        ordering = new Ordering(buyer);
        context.addBundleListener(listener);
    }

    @After
    public void stop() {
        context.removeBundleListener(listener);
        demonstration.close();
    }

    @Test
    public void ordersComeAndGoWhileTheCatalogAnswers() throws Exception {
        String submitted = submitted(ordering.create(DESK));
        String draft = ordering.create(DESK);

        try (Visitors visitors =
                Visitors.of(buyer, CATALOG, HotDeployIT::isWhole).andMore(SOME)) {
            become(FeatureState.Resolved);
            assertThat(running()).doesNotContain(BUNDLES + "core", BUNDLES + "web");
            assertThat(buyer.get(ORDERS).status()).isEqualTo(404);
            visitors.andMore(SOME);
            become(FeatureState.Started);
            awaitOrders();

            features.uninstallFeature(FEATURE);
            assertThat(running()).doesNotContain(BUNDLES + "core", BUNDLES + "web");
            visitors.andMore(SOME);
            features.installFeature(FEATURE);
            awaitOrders();
            visitors.andMore(SOME).close();

            assertThat(visitors.failures()).isEmpty();
        }
        assertThat(stopped).isNotEmpty().allMatch(name -> name.startsWith(BUNDLES));
        assertThat(ordering.get(draft).path("state").asText()).isEqualTo("draft");
        for (String order : List.of(submitted, submitted(draft), submitted(ordering.create(DESK)))) {
            ordering.awaitTransfer(order);
        }
    }

    private static boolean isWhole(Answer answer) {
        return answer.status() == 200
                && answer.body().contains("\"unitPrice\"")
                && answer.body().contains("\"available\"");
    }

    private void become(FeatureState state) throws Exception {
        String feature = features.getFeature(FEATURE).getId();
        features.updateFeaturesState(
                Map.of(FeaturesService.ROOT_REGION, Map.of(feature, state)),
                EnumSet.noneOf(FeaturesService.Option.class));
    }

    private void awaitOrders() {
        await("orders answer")
                .atMost(Duration.ofSeconds(30))
                .until(() -> buyer.get(ORDERS).status() == 200);
    }

    private String submitted(String order) {
        Answer answer = ordering.submit(order);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return order;
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

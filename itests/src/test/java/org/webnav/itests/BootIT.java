package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.webnav.itests.support.ExamOptions.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.inject.Inject;
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
import org.osgi.framework.Constants;
import org.webnav.itests.support.Portal;

/** The distribution comes up whole, in one pass. */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class BootIT {

    @Inject
    private BundleContext context;

    private Portal portal;

    @Configuration
    public Option[] container() {
        return options(distribution(BootIT.class));
    }

    @Before
    public void awaitThePortal() {
        portal = Portal.here().awaitReady();
    }

    @Test
    public void answersThatItIsReady() {
        assertThat(portal.get("/health/ready").json().path("status").asText()).isEqualTo("UP");
    }

    @Test
    public void startsEveryBundle() {
        assertThat(Stream.of(context.getBundles()).filter(this::ought).filter(each -> each.getState() != Bundle.ACTIVE))
                .isEmpty();
    }

    @Test
    public void installsTheFeaturesOnce() throws IOException {
        Path log = Path.of(System.getProperty("karaf.log"), "webnav.log");
        try (Stream<String> lines = Files.lines(log)) {
            assertThat(lines.filter(line -> line.contains("Adding features"))).hasSize(1);
        }
    }

    /** Fragments have no state of their own. */
    private boolean ought(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
    }
}

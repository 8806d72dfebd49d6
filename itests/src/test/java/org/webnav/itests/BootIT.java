package org.webnav.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ops4j.pax.exam.CoreOptions.options;
import static org.webnav.itests.support.ExamOptions.distribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.webnav.itests.support.Portal.Answer;

/** The distribution comes up whole, in one pass, and opens to nobody who is not signed in. */
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

    @Test
    public void everyOperationNamesWhatItAsksOfItsCaller() {
        JsonNode paths = portal.get("/api/v1/openapi.json").json().path("paths");

        List<String> open = new ArrayList<>();
        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            String permission = operation.getValue().path("x-permission").asText("none");
            if (permission.equals("none")) {
                open.add(operation.getKey() + " " + path.getKey());
            }
        }));
        assertThat(paths.size()).isGreaterThan(20);
        assertThat(open).isEmpty();
    }

    @Test
    public void nobodyGetsInWithoutSigningIn() {
        JsonNode paths = portal.get("/api/v1/openapi.json").json().path("paths");

        paths.fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            if (!operation.getValue().path("x-permission").asText().equals("anonymous")) {
                String address = path.getKey().replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
                Answer answer = portal.send(operation.getKey().toUpperCase(), address, null);
                assertThat(answer.status())
                        .as(operation.getKey() + " " + address)
                        .isEqualTo(401);
            }
        }));
    }

    /** Fragments have no state of their own. */
    private boolean ought(Bundle bundle) {
        return bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
    }
}

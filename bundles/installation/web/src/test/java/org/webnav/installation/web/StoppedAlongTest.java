package org.webnav.installation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class StoppedAlongTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private File file;
    private StoppedAlong along;

    @Before
    public void open() {
        file = new File(folder.getRoot(), "along");
        along = new StoppedAlong(file);
    }

    @Test
    public void remembersTheCauseOverARestart() {
        along.stopped("catalog", List.of("orders", "pricing"));

        assertThat(new StoppedAlong(file).with("catalog")).containsExactly("orders", "pricing");
        assertThat(along.with("orders")).isEmpty();
    }

    @Test
    public void forgetsWhatWasStartedByItself() {
        along.stopped("catalog", List.of("orders", "pricing"));
        along.started(List.of("orders", "catalog"));

        assertThat(along.with("catalog")).containsExactly("pricing");
    }

    @Test
    public void whatIsStoppedOnPurposeDoesNotComeBackWithAnother() {
        along.stopped("catalog", List.of("orders"));
        along.stopped("orders", List.of());

        assertThat(along.with("catalog")).isEmpty();
    }
}

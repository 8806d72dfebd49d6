package org.webnav.console.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.Test;

/** The shell keeps the rules for texts that it sets for modules. */
public final class ShellTranslationTest {

    private static final Path SHELL = Path.of("src/main/resources/shell");

    @Test
    public void isCompleteInEveryLanguage() throws IOException {
        Texts texts = Texts.of(SHELL, "i18n");

        assertThat(texts.missing()).isEmpty();
        assertThat(texts.wrongPlurals()).isEmpty();
        assertThat(texts.differingPlaces()).isEmpty();
    }
}

package org.webnav.catalog.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** In which order texts are looked for. */
public class LanguagesTest {

    private static final List<String> KNOWN = List.of("en", "lv", "ru");

    @Test
    public void looksForTheLanguageAskedThenTheFirstThenTheCard() {
        assertThat(Languages.of(Locale.forLanguageTag("lv-LV"), KNOWN).wanted()).containsExactly("lv", "en", "");
    }

    @Test
    public void takesTheFirstInsteadOfOneThatTheChannelDoesNotHave() {
        assertThat(Languages.of(Locale.forLanguageTag("xx"), KNOWN).wanted()).containsExactly("en", "");
        assertThat(Languages.of(Locale.ROOT, List.of()).wanted()).containsExactly("");
    }
}

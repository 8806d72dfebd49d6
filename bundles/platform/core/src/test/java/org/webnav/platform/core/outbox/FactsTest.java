package org.webnav.platform.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Test;

public class FactsTest {

    @Test
    public void readsBackWhatItWroteWithLineBreaksAndForeignLetters() {
        Map<String, String> facts = Map.of("a b", "x=1\ny:2", "kā", "Žagars # и т.д.", "empty", "");
        assertThat(Facts.read(Facts.write(facts))).isEqualTo(facts);
    }

    @Test
    public void equalFactsAreEqualText() {
        assertThat(Facts.write(Map.of("b", "2", "a", "1"))).isEqualTo("a=1\nb=2\n");
    }
}

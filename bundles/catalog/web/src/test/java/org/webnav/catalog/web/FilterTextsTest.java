package org.webnav.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.Test;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.platform.api.Invalid;

public class FilterTextsTest {

    @Test
    public void readsValuesAndRanges() {
        assertThat(FilterTexts.parse(List.of("COLOR:RED|BLUE", "W:10..50.5", "W:10..", "W:..50", "NOTE:a..b")))
                .containsExactly(
                        new ItemFilter("COLOR", Set.of("RED", "BLUE"), null, null),
                        new ItemFilter("W", Set.of(), new BigDecimal("10"), new BigDecimal("50.5")),
                        new ItemFilter("W", Set.of(), new BigDecimal("10"), null),
                        new ItemFilter("W", Set.of(), null, new BigDecimal("50")),
                        new ItemFilter("NOTE", Set.of("a..b"), null, null));
    }

    @Test
    public void refusesWhatIsNoFilter() {
        assertThatThrownBy(() -> FilterTexts.parse(List.of("COLOR"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> FilterTexts.parse(List.of(":RED"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> FilterTexts.parse(List.of("COLOR:"))).isInstanceOf(Invalid.class);
    }
}

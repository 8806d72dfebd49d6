package org.webnav.stock.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.webnav.platform.api.Invalid;

public class KitTextsTest {

    @Test
    public void readsSlotsWithTheirItems() {
        assertThat(KitTexts.selection(List.of("DESK:1896-S", "A:B:C", "LAMP:")).items())
                .isEqualTo(Map.of("DESK", "1896-S", "A:B", "C", "LAMP", ""));
        assertThat(KitTexts.selection(List.of())).isNull();
    }

    @Test
    public void refusesWhatNamesNoSlot() {
        assertThatThrownBy(() -> KitTexts.selection(List.of("1896-S"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> KitTexts.selection(List.of(":1896-S"))).isInstanceOf(Invalid.class);
    }
}

package org.webnav.catalog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.webnav.catalog.api.Item;

public class LookupTest {

    @Test
    public void tellsWhatEachCodeMeansAndWhatMeansNothing() {
        Item desk = Examples.item("1896-S");
        Map<String, Item> found = new LinkedHashMap<>();
        found.put("1896-s", desk);
        found.put("4750000000017", desk);
        Lookup lookup = new Lookup(List.of("1896-s", "x", "4750000000017", "x"), found);
        assertThat(lookup.items()).containsExactly(desk);
        Lookup.Answer answer = lookup.answer(List.of());
        assertThat(answer.unknown()).containsExactly("x");
        assertThat(answer.matches()).containsEntry("1896-s", "1896-S").containsEntry("4750000000017", "1896-S");
    }
}

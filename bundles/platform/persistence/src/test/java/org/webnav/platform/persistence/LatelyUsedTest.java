package org.webnav.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class LatelyUsedTest {

    @Test
    public void keepsNoMoreThanItMay() {
        LatelyUsed<Integer, String> cache = new LatelyUsed<>(3);
        for (int i = 0; i < 10; i++) {
            cache.put(i, "v" + i);
        }
        assertThat(cache.weight()).isEqualTo(3);
        assertThat(cache.get(6)).isNull();
        assertThat(List.of(cache.get(7), cache.get(8), cache.get(9))).containsExactly("v7", "v8", "v9");
    }

    @Test
    public void sparesOnceWhatWasUsed() {
        LatelyUsed<String, String> cache = new LatelyUsed<>(2);
        cache.put("old", "1");
        cache.put("young", "2");
        assertThat(cache.get("old")).isEqualTo("1");

        cache.put("new", "3");
        assertThat(cache.get("young")).isNull();
        cache.put("newer", "4");
        cache.put("newest", "5");
        assertThat(cache.get("old")).isNull();
    }

    @Test
    public void roomIsMadeAlsoWhenAllWereUsed() {
        LatelyUsed<Integer, String> cache = new LatelyUsed<>(2);
        for (int i = 0; i < 5; i++) {
            cache.put(i, "v");
            cache.get(i);
        }
        assertThat(cache.weight()).isEqualTo(2);
        assertThat(cache.get(4)).isEqualTo("v");
    }

    @Test
    public void weighsValues() {
        LatelyUsed<String, List<String>> cache = new LatelyUsed<>(5, List::size);
        cache.put("a", List.of("1", "2", "3"));
        cache.put("b", List.of("1", "2"));
        cache.put("a", List.of("1"));
        assertThat(cache.weight()).isEqualTo(3);
        cache.put("c", List.of("1", "2", "3"));
        assertThat(cache.get("b")).isNull();
        assertThat(cache.weight()).isEqualTo(4);
        cache.removeAll(List.of("a", "c", "unknown"));
        assertThat(cache.weight()).isZero();
    }

    @Test
    public void doesNotKeepWhatIsTooHeavyAlone() {
        LatelyUsed<String, List<String>> cache = new LatelyUsed<>(1, List::size);
        cache.put("heavy", List.of("1", "2"));
        assertThat(cache.get("heavy")).isNull();
        assertThat(cache.weight()).isZero();
    }
}

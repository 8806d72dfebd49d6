package org.webnav.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class RememberedTest {

    private final AtomicInteger readings = new AtomicInteger();

    private Optional<Integer> read() {
        return Optional.of(readings.incrementAndGet());
    }

    @Test
    public void readsOnceWhileItIsFresh() {
        Remembered<String, Integer> remembered = new Remembered<>(Duration.ofHours(1), 10);
        assertThat(remembered.find("a", this::read)).contains(1);
        assertThat(remembered.find("a", this::read)).contains(1);
        assertThat(remembered.find("b", this::read)).contains(2);
    }

    @Test
    public void readsAgainWhenTheTimeIsOver() {
        Remembered<String, Integer> remembered = new Remembered<>(Duration.ZERO, 10);
        assertThat(remembered.find("a", this::read)).contains(1);
        assertThat(remembered.find("a", this::read)).contains(2);
    }

    @Test
    public void doesNotRememberWhatDoesNotExist() {
        Remembered<String, Integer> remembered = new Remembered<>(Duration.ofHours(1), 10);
        assertThat(remembered.find("a", Optional::empty)).isEmpty();
        assertThat(remembered.find("a", this::read)).contains(1);
    }

    @Test
    public void aReaderWhoBeganBeforeAChangeLeavesNothingOldBehind() {
        Remembered<String, Integer> remembered = new Remembered<>(Duration.ofHours(1), 10);
        remembered.find("a", () -> {
            remembered.forget();
            return read();
        });
        assertThat(remembered.find("a", this::read)).contains(2);
    }
}

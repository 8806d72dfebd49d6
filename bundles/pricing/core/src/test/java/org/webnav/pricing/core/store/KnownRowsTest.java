package org.webnav.pricing.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public class KnownRowsTest {

    private final KnownRows known = new KnownRows();

    /** Against a plain set, through loads of random rows. */
    @Test
    public void knowsWhatTheLastLoadBrought() {
        Random random = new Random(7);
        Set<Long> last = new HashSet<>();
        for (int load = 0; load < 30; load++) {
            Set<Long> now = new HashSet<>();
            for (int i = random.nextInt(6000); i > 0; i--) {
                long number = 1 + random.nextInt(5000);
                boolean isKnown = last.contains(number) || now.contains(number);
                assertThat(known.see(number)).isEqualTo(isKnown);
                if (!isKnown) {
                    known.add(number);
                }
                now.add(number);
            }
            last.removeAll(now);
            assertThat(known.unseen()).isEqualTo(last.size());
            assertThat(last).allMatch(known::isUnseen);
            known.begin();
            assertThat(known.fingerprint())
                    .isEqualTo(now.size()
                            + ":"
                            + Long.toHexString(now.stream().mapToLong(n -> n).sum()));
            last = now;
        }
    }

    @Test
    public void doesNotKnowARowInWhosePlaceAnotherCame() {
        known.add(5);
        known.add(6);
        known.begin();
        known.see(6);

        known.replace(5);
        known.replace(6);
        assertThat(known.see(5)).isFalse();
        assertThat(known.see(6)).isFalse();
        assertThat(known.unseen()).isZero();
        assertThat(known.isUnseen(5)).isFalse();

        known.add(6);
        known.begin();
        assertThat(known.see(6)).isTrue();
        assertThat(known.see(5)).isFalse();
    }
}

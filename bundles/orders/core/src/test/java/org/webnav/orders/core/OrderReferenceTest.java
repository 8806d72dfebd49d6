package org.webnav.orders.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.Test;
import org.webnav.platform.api.Conflict;

public class OrderReferenceTest {

    private static final UUID ORDER = UUID.fromString("019aaf3c-1d2b-7c55-9f3e-0123456789ab");

    @Test
    public void computesTheCheckCharacterOfTheGlobalReleaseIdentifiersExample() {
        assertThat(OrderReference.checkCharacter("A12425GABC1234002")).isEqualTo('M');
    }

    @Test
    public void fitsTheErpsShortFields() {
        assertThat(OrderReference.of(ORDER)).hasSize(19).matches("WN[0-9A-Z]{17}");
    }

    @Test
    public void differsForOrdersOfTheSameMillisecond() {
        UUID other = new UUID(ORDER.getMostSignificantBits(), ORDER.getLeastSignificantBits() ^ 1);
        assertThat(OrderReference.of(other)).isNotEqualTo(OrderReference.of(ORDER));
    }

    @Test
    public void findsEveryWrongCharacter() {
        String reference = OrderReference.of(ORDER);
        String body = reference.substring(0, 18);
        for (int i = 0; i < body.length(); i++) {
            char wrong = body.charAt(i) == 'X' ? 'Y' : 'X';
            String changed = body.substring(0, i) + wrong + body.substring(i + 1);
            assertThat(OrderReference.checkCharacter(changed)).isNotEqualTo(reference.charAt(18));
        }
    }

    @Test
    public void countsTheSubmissionsAfterTheFirst() {
        String first = OrderReference.of(ORDER);
        String reference = first;
        Set<String> all = new HashSet<>(Set.of(first));

        for (int submission = 2; submission <= 35; submission++) {
            reference = OrderReference.after(reference);
            assertThat(reference).hasSize(20).startsWith(first.substring(0, 18));
            assertThat(reference.charAt(19)).isEqualTo(OrderReference.checkCharacter(reference.substring(0, 19)));
            assertThat(all.add(reference)).isTrue();
        }

        String last = reference;
        assertThatThrownBy(() -> OrderReference.after(last)).isInstanceOf(Conflict.class);
    }
}

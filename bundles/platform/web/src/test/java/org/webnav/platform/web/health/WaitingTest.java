package org.webnav.platform.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.Test;

public final class WaitingTest {

    private static final Waiting DESK = new Waiting("Desk", Set.of("Desk"), Set.of("Transfers"));
    private static final Waiting JOB = new Waiting("Job", Set.of("PeriodicJob"), Set.of("Desk"));
    private static final Waiting TABLES = new Waiting("Tables", Set.of("Store"), Set.of("Transfers", "JpaTemplate"));
    private static final Waiting BROKEN = new Waiting("Broken", Set.of("Broken"), Set.of());

    @Test
    public void whatWasStoppedOnPurposeIsNotWaitedFor() {
        assertThat(Waiting.forOthersThan(Set.of("Transfers"), List.of(DESK))).isEmpty();
    }

    @Test
    public void norAreThoseThatWaitForWhatWaits() {
        assertThat(Waiting.forOthersThan(Set.of("Transfers"), List.of(JOB, DESK)))
                .isEmpty();
    }

    @Test
    public void anotherMissingServiceCounts() {
        assertThat(Waiting.forOthersThan(Set.of("Transfers"), List.of(TABLES))).containsExactly(TABLES);
        assertThat(Waiting.forOthersThan(Set.of(), List.of(JOB, DESK))).containsExactly(JOB, DESK);
    }

    @Test
    public void aFailureIsNeverExcused() {
        assertThat(Waiting.forOthersThan(Set.of("Broken"), List.of(BROKEN))).containsExactly(BROKEN);
    }
}

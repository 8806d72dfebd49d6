package org.webnav.orders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.webnav.orders.api.OrderState;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;

public class ParametersTest {

    @Test
    public void readsTheVersionFromAnEntityTag() {
        assertThat(Parameters.version("\"12\"")).isEqualTo(12);
        assertThat(Parameters.version("W/\"12\"")).isEqualTo(12);
        assertThat(Parameters.version("*")).isEqualTo(-1);
        assertThat(Parameters.versionIfAny(null)).isEqualTo(-1);
    }

    @Test
    public void refusesAMissingOrForeignEntityTag() {
        assertThat(code(() -> Parameters.version(" "))).isEqualTo("orders.if-match-missing");
        assertThat(code(() -> Parameters.version("\"abc\""))).isEqualTo("orders.if-match-unreadable");
        assertThat(code(() -> Parameters.versionIfAny("9".repeat(30)))).isEqualTo("orders.if-match-unreadable");
    }

    @Test
    public void readsStatesAsAnswersWriteThem() {
        assertThat(Parameters.states(List.of("draft,awaiting-approval", "closed")))
                .containsExactlyInAnyOrder(OrderState.DRAFT, OrderState.AWAITING_APPROVAL, OrderState.CLOSED);
        assertThat(Parameters.states(null)).isEmpty();
        Invalid refused = catchThrowableOfType(() -> Parameters.states(List.of("lost")), Invalid.class);
        assertThat(refused.violations().get(0).code()).isEqualTo("orders.unknown-state");
    }

    @Test
    public void readsDatesAndNamesTheFieldOfAWrongOne() {
        assertThat(Parameters.date("from", "2026-11-23")).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Parameters.date("from", "")).isNull();
        Invalid refused = catchThrowableOfType(() -> Parameters.date("from", "23.11.2026"), Invalid.class);
        assertThat(refused.violations().get(0).field()).isEqualTo("from");
    }

    @Test
    public void knowsNoOrderByAnIdThatIsNone() {
        assertThat(catchThrowableOfType(() -> Parameters.id("1' or '1"), NotFound.class)
                        .code())
                .isEqualTo("orders.no-such-order");
    }

    private static String code(ThrowingCallable work) {
        return catchThrowableOfType(work, Invalid.class).code();
    }
}

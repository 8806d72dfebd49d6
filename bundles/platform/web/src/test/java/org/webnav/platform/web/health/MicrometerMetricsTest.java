package org.webnav.platform.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;
import org.webnav.platform.api.spi.Figure;

public class MicrometerMetricsTest {

    private final MicrometerMetrics metrics = new MicrometerMetrics();

    @Test
    public void asksAFigureWheneverSomebodyReads() {
        Counting figure = new Counting();
        metrics.addFigure(figure);
        figure.value = 3;
        assertThat(metrics.scrape()).contains("webnav_test_waiting 3.0");
        figure.value = 0;
        assertThat(metrics.scrape()).contains("webnav_test_waiting 0.0");
    }

    @Test
    public void aFigureThatIsGoneIsNotShown() {
        Counting figure = new Counting();
        metrics.addFigure(figure);
        metrics.removeFigure(figure);
        assertThat(metrics.scrape()).doesNotContain("webnav_test_waiting");

        metrics.addFigure(new Counting());
        assertThat(metrics.scrape()).contains("webnav_test_waiting 0.0");
    }

    @Test
    public void aFailingFigureDoesNotHideTheOthers() {
        Counting failing = new Counting();
        failing.value = -1;
        metrics.addFigure(failing);
        assertThat(metrics.scrape()).contains("webnav_test_waiting NaN").contains("jvm_memory_used_bytes");
    }

    private static final class Counting implements Figure {

        private long value;

        @Override
        public String figure() {
            return "webnav.test.waiting";
        }

        @Override
        public String meaning() {
            return "Things that wait";
        }

        @Override
        public long value() {
            if (value < 0) {
                throw new IllegalStateException("The database is away");
            }
            return value;
        }
    }
}

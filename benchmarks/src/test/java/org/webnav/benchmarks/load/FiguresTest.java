package org.webnav.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.Test;
import org.webnav.benchmarks.http.Connection;

public class FiguresTest {

    private record Nothing(String name, String description) implements Scenario {

        @Override
        public void once(Connection connection, RandomGenerator random) throws IOException {
            // does nothing
        }
    }

    private static Figures of(long... millis) {
        return new Figures(
                new Nothing("nothing", "nothing at all"),
                LongStream.of(millis).map(ms -> ms * 1_000_000).toArray(),
                Duration.ofSeconds(2),
                Duration.ofMillis(50),
                Duration.ofMillis(20),
                0,
                "");
    }

    @Test
    public void aPercentileIsTheDurationOfTheNearestRank() {
        Figures figures = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(figures.percentile(0.5)).isEqualTo(5);
        assertThat(figures.percentile(0.95)).isEqualTo(10);
        assertThat(figures.percentile(0.99)).isEqualTo(10);
    }

    @Test
    public void aRowTellsRateWaitingTimesAndProcessorTimePerUnitOfWork() {
        assertThat(Table.row(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)))
                .isEqualTo("| nothing at all | 5 | 5.0 | 10.0 | 10.0 | 5.00 | 2.00 | 0 |");
    }

    @Test
    public void samplesOfAllUsersAreSortedTogether() {
        Samples one = new Samples();
        Samples other = new Samples();
        LongStream.range(0, 10_000).forEach(i -> (i % 2 == 0 ? one : other).add(10_000 - i));

        assertThat(Samples.sorted(List.of(one, other))).hasSize(10_000).isSorted();
    }
}

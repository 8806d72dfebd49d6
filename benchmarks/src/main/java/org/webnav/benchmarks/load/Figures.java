package org.webnav.benchmarks.load;

import java.time.Duration;

/**
 * What one scenario showed.
 *
 * @param sorted durations in nanoseconds of what succeeded, shortest first
 * @param portalCpu processor time of the portal's process
 * @param databaseCpu processor time of the database's processes; zero when it runs inside the portal
 * @param firstError empty when there was none
 */
public record Figures(
        Scenario scenario,
        long[] sorted,
        Duration measured,
        Duration portalCpu,
        Duration databaseCpu,
        long errors,
        String firstError) {

    public double perSecond() {
        return sorted.length / seconds(measured);
    }

    /** The duration in milliseconds that this share of the units of work did not exceed (nearest rank). */
    public double percentile(double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.max(0, rank - 1)] / 1e6;
    }

    public double portalMillis() {
        return 1000 * seconds(portalCpu) / sorted.length;
    }

    public double databaseMillis() {
        return 1000 * seconds(databaseCpu) / sorted.length;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}

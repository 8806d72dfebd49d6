package org.webnav.benchmarks.load;

import java.io.IOException;
import java.net.URI;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.webnav.benchmarks.http.Connection;

/** One user: asks until the time is over. Its random choices are the same in every run. */
final class User {

    private static final RandomGeneratorFactory<RandomGenerator> RANDOM = RandomGeneratorFactory.of("L64X128MixRandom");
    private static final long SEED = 20_261_123;

    private final URI base;
    private final Scenario scenario;
    private final int number;
    private final long from;
    private final long to;
    private final Samples samples = new Samples();
    private long errors;
    private String firstError = "";

    User(URI base, Scenario scenario, int number, long from, long to) {
        this.base = base;
        this.scenario = scenario;
        this.number = number;
        this.from = from;
        this.to = to;
    }

    void run() {
        RandomGenerator random = RANDOM.create(SEED + number);
        try (Connection connection = new Connection(base)) {
            long start = System.nanoTime();
            while (start < to) {
                String error = attempt(connection, random);
                long end = System.nanoTime();
                if (start >= from && end <= to) {
                    count(error, end - start);
                }
                start = end;
            }
        } catch (IOException e) {
            count(e.toString(), 0);
        }
    }

    private String attempt(Connection connection, RandomGenerator random) {
        try {
            scenario.once(connection, random);
            return "";
        } catch (IOException | Refused e) {
            return String.valueOf(e.getMessage());
        }
    }

    private void count(String error, long nanos) {
        if (error.isEmpty()) {
            samples.add(nanos);
            return;
        }
        errors++;
        if (firstError.isEmpty()) {
            firstError = error;
        }
    }

    Samples samples() {
        return samples;
    }

    long errors() {
        return errors;
    }

    String firstError() {
        return firstError;
    }
}

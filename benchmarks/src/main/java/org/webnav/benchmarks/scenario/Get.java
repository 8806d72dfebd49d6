package org.webnav.benchmarks.scenario;

import java.io.IOException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.load.Refused;
import org.webnav.benchmarks.load.Scenario;

/**
 * Asks for one address, a new one each time.
 *
 * @param bearer the header value of a token, or an empty text to ask as nobody
 */
record Get(
        String name,
        String description,
        Function<RandomGenerator, String> bearer,
        Function<RandomGenerator, String> path)
        implements Scenario {

    @Override
    public void once(Connection connection, RandomGenerator random) throws IOException {
        String token = bearer.apply(random);
        String[] headers = token.isEmpty() ? new String[0] : new String[] {"Authorization", token};
        Refused.unless(200, connection.get(path.apply(random), headers));
    }
}

package org.webnav.benchmarks.scenario;

import java.io.IOException;
import java.util.random.RandomGenerator;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.load.Refused;
import org.webnav.benchmarks.load.Scenario;

/** A thousand lines of any items in any quantities for any customer. */
final class QueryPrices implements Scenario {

    private static final int LINES = 1_000;

    private final World world;

    QueryPrices(World world) {
        this.world = world;
    }

    @Override
    public String name() {
        return "prices";
    }

    @Override
    public String description() {
        return "price query of 1,000 lines";
    }

    @Override
    public void once(Connection connection, RandomGenerator random) throws IOException {
        Refused.unless(200, connection.post("/api/v1/prices", body(random), world.asSeller(random)));
    }

    private String body(RandomGenerator random) {
        StringBuilder body = new StringBuilder(48 * LINES)
                .append("{\"customer\":\"")
                .append(World.any(world.customers(), random))
                .append("\",\"lines\":[");
        for (int i = 0; i < LINES; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"item\":\"")
                    .append(World.any(world.items(), random))
                    .append("\",\"quantity\":\"")
                    .append(1 + random.nextInt(100))
                    .append("\"}");
        }
        return body.append("]}").toString();
    }
}

package org.webnav.benchmarks.scenario;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.webnav.benchmarks.http.Answer;
import org.webnav.benchmarks.http.Connection;
import org.webnav.benchmarks.load.Refused;
import org.webnav.benchmarks.load.Scenario;

/** A draft of fifty lines for any customer, and its submission: after the second answer the order is durable. */
final class PlaceOrder implements Scenario {

    private static final int LINES = 50;

    private final World world;

    PlaceOrder(World world) {
        this.world = world;
    }

    @Override
    public String name() {
        return "order";
    }

    @Override
    public String description() {
        return "order of " + LINES + " lines, created and submitted";
    }

    @Override
    public void once(Connection connection, RandomGenerator random) throws IOException {
        String bearer = World.any(world.bearers(), random);
        Answer created = Refused.unless(
                201,
                connection.post(
                        "/api/v1/orders", body(random), "Authorization", bearer, "Idempotency-Key", key(random)));
        Refused.unless(
                200,
                connection.post(
                        created.header("Location") + "/submit",
                        null,
                        "Authorization",
                        bearer,
                        "Idempotency-Key",
                        key(random)));
    }

    private static String key(RandomGenerator random) {
        // not only from the seed: the keys of a second run on the same data must be new
        return new UUID(random.nextLong() ^ System.nanoTime(), random.nextLong()).toString();
    }

    private String body(RandomGenerator random) {
        StringBuilder body = new StringBuilder(4096)
                .append("{\"customer\":\"")
                .append(World.any(world.customers(), random))
                .append("\",\"lines\":[");
        List<String> items = world.items();
        int first = random.nextInt(items.size());
        for (int i = 0; i < LINES; i++) {
            body.append(i == 0 ? "" : ",")
                    .append("{\"item\":\"")
                    .append(items.get((first + i) % items.size()))
                    .append("\",\"quantity\":\"")
                    .append(1 + random.nextInt(5))
                    .append("\"}");
        }
        return body.append("]}").toString();
    }
}

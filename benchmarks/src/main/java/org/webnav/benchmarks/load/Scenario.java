package org.webnav.benchmarks.load;

import java.io.IOException;
import java.util.random.RandomGenerator;
import org.webnav.benchmarks.http.Connection;

/** One kind of work that users do again and again. Used by many threads at once. */
public interface Scenario {

    /** As the option {@code --scenarios} and the table name it. */
    String name();

    /** What one unit of work is, for the table. */
    String description();

    /**
     * Does one unit of work.
     *
     * @param connection of this user alone
     * @param random of this user alone
     * @throws Refused if the server answers anything but what the scenario expects
     */
    void once(Connection connection, RandomGenerator random) throws IOException;
}

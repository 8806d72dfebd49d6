package org.webnav.itests.support;

import java.io.IOException;
import org.junit.runner.Result;
import org.junit.runner.notification.RunListener;

/** A server that is left running keeps the virtual machine of the tests alive until Maven kills it. */
public final class StopsPostgres extends RunListener {

    @Override
    public void testRunFinished(Result result) throws IOException {
        Postgres.stop();
    }
}

package org.webnav.itests.support;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.runner.Result;
import org.junit.runner.notification.RunListener;

/**
 * Ends what test classes of a run share, the youngest first. What is left running keeps the virtual machine of the tests
 * alive until Maven kills it.
 */
public final class EndOfRun extends RunListener {

    private static final Deque<AutoCloseable> SHARED = new ArrayDeque<>();

    static synchronized void ends(AutoCloseable shared) {
        SHARED.push(shared);
    }

    @Override
    public void testRunFinished(Result result) throws Exception {
        synchronized (EndOfRun.class) {
            while (!SHARED.isEmpty()) {
                SHARED.pop().close();
            }
        }
    }
}

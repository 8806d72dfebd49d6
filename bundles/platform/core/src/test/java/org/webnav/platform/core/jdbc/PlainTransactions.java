package org.webnav.platform.core.jdbc;

import java.util.function.Supplier;
import org.webnav.platform.api.Transactions;

/** For tests of single statements: each commits by itself. What needs real transactions is tested on the distribution. */
public final class PlainTransactions implements Transactions {

    @Override
    public <T> T required(Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T separate(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void afterCommit(Runnable work) {
        work.run();
    }
}

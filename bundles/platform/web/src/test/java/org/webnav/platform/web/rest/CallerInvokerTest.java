package org.webnav.platform.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import org.junit.Test;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.Transactions;

public class CallerInvokerTest {

    private final Resource resource = new Resource();
    private final OneTransaction transactions = new OneTransaction();
    private final CallerInvoker invoker = new CallerInvoker(null, transactions);

    @Test
    public void readsInOneTransaction() throws Exception {
        assertThat(call("read")).isEqualTo("answer");
        assertThat(resource.within).containsExactly(true);
    }

    @Test
    public void leavesChangesToTheirOwnTransactions() throws Exception {
        assertThat(call("change")).isEqualTo("changed");
        assertThat(resource.within).containsExactly(false);
    }

    @Test
    public void readsPartByPartWhenOneSpoiltTheTransaction() throws Exception {
        transactions.spoilt = true;

        assertThat(call("read")).isEqualTo("answer");
        assertThat(resource.within).containsExactly(true, false);
    }

    @Test
    public void readsPartByPartWhenThePartsDoNotGetAlong() throws Exception {
        resource.failsWithin = true;

        assertThat(call("read")).isEqualTo("answer");
        assertThat(resource.within).containsExactly(true, false);
    }

    @Test
    public void refusesOnce() {
        assertThatThrownBy(() -> call("missing"))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(NotFound.class);
        assertThat(resource.within).containsExactly(true);
    }

    private Object call(String method) throws Exception {
        return invoker.performInvocation(null, resource, Resource.class.getMethod(method), new Object[0]);
    }

    /** Remembers which calls came within a transaction. */
    public final class Resource {

        private final List<Boolean> within = new ArrayList<>();
        private boolean failsWithin;

        @GET
        public String read() {
            within.add(transactions.open);
            if (failsWithin && transactions.open) {
                throw new IllegalStateException("The transaction is marked for rollback");
            }
            return "answer";
        }

        @GET
        public String missing() {
            within.add(transactions.open);
            throw new NotFound("test.missing", "There is no such thing.");
        }

        @POST
        public String change() {
            within.add(transactions.open);
            return "changed";
        }
    }

    private static final class OneTransaction implements Transactions {

        private boolean open;
        private boolean spoilt;

        @Override
        public <T> T required(Supplier<T> work) {
            open = true;
            try {
                T result = work.get();
                if (spoilt) {
                    throw new IllegalStateException("The transaction did not commit");
                }
                return result;
            } finally {
                open = false;
            }
        }

        @Override
        public <T> T separate(Supplier<T> work) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void afterCommit(Runnable work) {
            throw new UnsupportedOperationException();
        }
    }
}

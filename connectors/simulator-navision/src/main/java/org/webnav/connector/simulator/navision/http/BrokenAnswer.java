package org.webnav.connector.simulator.navision.http;

/** Tells the server to break the connection: in the middle of the answer, or before it when there is none. */
public final class BrokenAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Response answer;

    BrokenAnswer(Response answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    /** The answer of which only a part arrives, or {@code null}. */
    Response answer() {
        return answer;
    }
}

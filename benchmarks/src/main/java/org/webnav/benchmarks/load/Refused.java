package org.webnav.benchmarks.load;

import org.webnav.benchmarks.http.Answer;

/** An answer that no scenario counts as work done. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Refused(String message) {
        super(message, null, false, false);
    }

    /** @return the answer if it has the expected status */
    public static Answer unless(int expected, Answer answer) {
        if (answer.status() != expected) {
            String text = answer.text();
            throw new Refused(answer.status() + " " + text.substring(0, Math.min(300, text.length())));
        }
        return answer;
    }
}

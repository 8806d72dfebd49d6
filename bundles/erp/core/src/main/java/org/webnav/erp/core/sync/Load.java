package org.webnav.erp.core.sync;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.erp.core.Line;
import org.webnav.platform.api.Channels.Channel;

/**
 * One reading of one subject.
 *
 * @param since null for everything
 * @param begun this node's time just before the first question
 */
record Load(Channel channel, Line line, Instant since, Instant begun) {

    /** @param rows rows that the capability took */
    record Outcome(long rows, ReadResult read) {}

    boolean full() {
        return since == null;
    }

    /** Reads in portions and hands each one on as it comes. */
    <T> ReadResult read(BiFunction<ErpConnector, Consumer<List<T>>, ReadResult> question, Consumer<List<T>> sink) {
        return line.call(erp -> question.apply(erp, sink));
    }

    /** Reads everything into memory: for what a capability replaces as one. */
    <T> Gathered<T> gather(BiFunction<ErpConnector, Consumer<List<T>>, ReadResult> question) {
        List<T> rows = new ArrayList<>();
        ReadResult read = read(question, rows::addAll);
        return new Gathered<>(rows, read);
    }

    record Gathered<T>(List<T> rows, ReadResult read) {

        Outcome outcome() {
            return new Outcome(rows.size(), read);
        }
    }
}

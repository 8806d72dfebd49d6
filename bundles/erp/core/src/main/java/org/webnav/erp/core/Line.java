package org.webnav.erp.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpUnreachable;

/** A connector with what this node knows about reaching it. Thread safe. */
public final class Line {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private final ErpConnector connector;
    private final String channelCode;
    private final Clock clock;
    private final ReentrantLock synchronising = new ReentrantLock();
    private final Map<String, Instant> nextReadings = new ConcurrentHashMap<>();
    private int failures;
    private Instant restsUntil = Instant.MIN;
    private Instant lastContact;
    private String note = "";

    Line(ErpConnector connector, String channelCode, Clock clock) {
        this.connector = connector;
        this.channelCode = channelCode;
        this.clock = clock;
    }

    public String id() {
        return connector.id();
    }

    public String channelCode() {
        return channelCode;
    }

    ErpConnector connector() {
        return connector;
    }

    /** Held while one synchronisation runs over this line. */
    public ReentrantLock synchronising() {
        return synchronising;
    }

    /** False while a subject was read over this line a short time ago. */
    public boolean due(String subject) {
        Instant next = nextReadings.get(subject);
        return next == null || !clock.instant().isBefore(next);
    }

    public void readAgainAfter(String subject, Duration pause) {
        nextReadings.put(subject, clock.instant().plus(pause));
    }

    /** Calls the ERP once and remembers whether it was there. */
    public <T> T call(Function<ErpConnector, T> work) {
        try {
            T answer = work.apply(connector);
            reached();
            return answer;
        } catch (ErpUnreachable e) {
            missed(e);
            throw e;
        }
    }

    private synchronized void reached() {
        failures = 0;
        restsUntil = Instant.MIN;
        lastContact = clock.instant();
        note = "";
    }

    private synchronized void missed(ErpUnreachable e) {
        failures++;
        note = Texts.note(e);
        restsUntil = clock.instant().plus(pause(e));
    }

    private Duration pause(ErpUnreachable e) {
        if (e.retryAfter() != null) {
            return e.retryAfter();
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(failures - 1, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** True while the ERP is left in peace after it was away. */
    public synchronized boolean rests() {
        return clock.instant().isBefore(restsUntil);
    }

    /** When the ERP may be asked again; the distant past when at once. */
    public synchronized Instant restsUntil() {
        return restsUntil;
    }

    public synchronized boolean reachable() {
        return failures == 0;
    }

    /** What the last failure said; empty when all is well. */
    public synchronized String note() {
        return note;
    }

    /** Null before the first contact. */
    public synchronized Instant lastContact() {
        return lastContact;
    }
}

package org.webnav.console.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.servlet.AsyncContext;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;

/**
 * One open page that waits for news.
 *
 * <p>Once a request is over, the container uses its response for somebody else's. Writing and the container's farewell
 * therefore exclude each other: a response is not taken back while it is written to, nor written to afterwards.
 */
final class EventStream implements AsyncListener {

    private final AsyncContext request;
    private final Consumer<EventStream> whenOver;
    private boolean over;

    EventStream(AsyncContext request, Consumer<EventStream> whenOver) {
        this.request = request;
        this.whenOver = whenOver;
    }

    /** Does nothing for a page that is gone. */
    synchronized void send(String message) {
        if (over) {
            return;
        }
        try {
            request.getResponse().getOutputStream().write(message.getBytes(StandardCharsets.UTF_8));
            request.getResponse().flushBuffer();
        } catch (IOException | IllegalStateException gone) {
            end();
        }
    }

    synchronized void end() {
        if (over) {
            return;
        }
        farewell();
        try {
            request.complete();
        } catch (IllegalStateException alreadyOver) {
            // The container ended it first.
        }
    }

    private synchronized void farewell() {
        over = true;
        whenOver.accept(this);
    }

    @Override
    public void onComplete(AsyncEvent event) {
        farewell();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        farewell();
    }

    @Override
    public void onError(AsyncEvent event) {
        farewell();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A stream is started once.
    }
}

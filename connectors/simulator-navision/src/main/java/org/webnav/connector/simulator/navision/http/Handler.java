package org.webnav.connector.simulator.navision.http;

/** Answers requests. Refusals may be thrown as {@code NavException}. */
@FunctionalInterface
public interface Handler {
    Response handle(Request request);
}

package org.webnav.platform.web.rest;

import java.io.IOException;
import javax.ws.rs.core.Response;

/** A body that did not announce its length turned out to be longer than any honest request of its kind. */
final class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    BodyTooLarge(long largest) {
        super("Such a request has at most " + largest + " bytes.");
    }

    Response response() {
        return Problem.response(413, "Too large", "platform.request-too-large", getMessage());
    }
}

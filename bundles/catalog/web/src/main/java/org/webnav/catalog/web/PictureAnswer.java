package org.webnav.catalog.web;

import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.webnav.catalog.api.Pictures.Picture;

/** A picture for a browser: kept for ever under an address with its revision, and unable to act. */
final class PictureAnswer {

    private static final String FOR_EVER = "private, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "private, no-cache";
    private static final String INERT = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private PictureAnswer() {}

    /** @param revision the revision in the address; empty or outdated: the browser must ask again next time */
    static Response of(Picture picture, String revision, Request request) {
        EntityTag tag = new EntityTag(picture.revision());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(picture.content(), picture.mediaType());
        }
        return answer.tag(tag)
                .header("Cache-Control", picture.revision().equals(revision) ? FOR_EVER : ASK_AGAIN)
                .header("Content-Security-Policy", INERT)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}

package org.webnav.console.core;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** Sends a file as the browser can take it: compressed, or not at all when it has it already. */
final class AssetSender {

    static final String FOR_EVER = "public, max-age=31536000, immutable";
    static final String ASK_FIRST = "private, no-cache";

    private AssetSender() {}

    static void send(HttpServletRequest request, HttpServletResponse response, Asset asset, String caching)
            throws IOException {
        response.setHeader("Cache-Control", caching);
        response.setHeader("ETag", asset.etag());
        if (asset.etag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            response.setHeader("Vary", "Accept-Encoding");
            return;
        }
        sendBody(request, response, asset);
    }

    /** Without a mark to ask by: for answers that hold what only this viewer may see. */
    static void sendBody(HttpServletRequest request, HttpServletResponse response, Asset asset) throws IOException {
        response.setHeader("Vary", "Accept-Encoding");
        byte[] body = asset.bytes();
        String accepted = request.getHeader("Accept-Encoding");
        if (asset.gzip() != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = asset.gzip();
        }
        response.setContentType(asset.type());
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}

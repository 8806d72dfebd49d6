package org.webnav.platform.web.rest;

import java.util.List;
import javax.ws.rs.core.Response;
import org.webnav.platform.api.Violation;

/** An error as RFC 9457 shows it; {@code code} is stable and what screens translate. */
public record Problem(String type, String title, int status, String code, String detail, List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response response(int status, String title, String code, String detail, List<Violation> violations) {
        Problem problem = new Problem(
                "urn:webnav:problem:" + code, title, status, code, detail, violations.isEmpty() ? null : violations);
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem)
                .build();
    }

    static Response response(int status, String title, String code, String detail) {
        return response(status, title, code, detail, List.of());
    }
}

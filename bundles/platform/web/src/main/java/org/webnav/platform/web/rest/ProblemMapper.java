package org.webnav.platform.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.validation.ConstraintViolation;
import javax.validation.ConstraintViolationException;
import javax.validation.ValidationException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.Conflict;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotFound;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.NotSignedIn;
import org.webnav.platform.api.TooManyRequests;
import org.webnav.platform.api.Unavailable;
import org.webnav.platform.api.Violation;
import org.webnav.platform.api.WebNavException;

/** The one place where errors become answers. What nobody foresaw is logged in full and told in general words. */
final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final Map<Class<? extends WebNavException>, Integer> STATUS = Map.of(
            NotFound.class, 404,
            Conflict.class, 409,
            Invalid.class, 422,
            NotPermitted.class, 403,
            NotSignedIn.class, 401,
            TooManyRequests.class, 429,
            Unavailable.class, 503);
    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad request",
            401, "Not signed in",
            403, "Not permitted",
            404, "Not found",
            409, "Conflict",
            422, "Invalid input",
            429, "Too many requests",
            503, "Unavailable");

    @Override
    public Response toResponse(Throwable error) {
        Throwable cause = root(error);
        if (cause instanceof WebNavException e) {
            int status = STATUS.getOrDefault(e.getClass(), 500);
            return Problem.response(status, title(status), e.code(), e.getMessage(), e.violations());
        }
        if (cause instanceof ConstraintViolationException e) {
            return violated(e);
        }
        if (cause instanceof JsonProcessingException e) {
            return unreadable(e);
        }
        if (cause instanceof BodyTooLarge e) {
            return e.response();
        }
        if (cause instanceof WebApplicationException e) {
            return web(e);
        }
        LOG.error("A request failed", error);
        return Problem.response(
                500, "Internal error", "platform.internal-error", "Something went wrong here. It has been logged.");
    }

    private static Throwable root(Throwable error) {
        Throwable cause = error;
        while (!tells(cause) && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** Jackson may wrap what the stream threw while it read. */
    private static boolean tells(Throwable cause) {
        return cause instanceof WebNavException
                || cause instanceof ValidationException
                || cause instanceof JsonProcessingException && !(cause.getCause() instanceof BodyTooLarge);
    }

    private static Response violated(ConstraintViolationException e) {
        List<Violation> violations = e.getConstraintViolations().stream()
                .map(v -> Violation.of(path(v), "platform.constraint", v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .collect(Collectors.toList());
        return Problem.response(
                400, title(400), "platform.invalid-request", "The request breaks the rules of its form.", violations);
    }

    /** The path without the method's and the parameter's name, which mean nothing to the client. */
    private static String path(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        String[] parts = path.split("\\.", 3);
        return parts.length == 3 ? parts[2] : parts[parts.length - 1];
    }

    private static Response unreadable(JsonProcessingException e) {
        String field = e instanceof JsonMappingException m
                ? m.getPath().stream()
                        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
                        .collect(Collectors.joining())
                : "";
        String where = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        String at = field.startsWith(".") ? field.substring(1) : field;
        return Problem.response(
                400,
                title(400),
                "platform.unreadable-json",
                "The JSON cannot be read" + where + ".",
                List.of(Violation.of(at, "platform.unreadable-json", e.getOriginalMessage())));
    }

    private static Response web(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return Problem.response(
                status,
                title(status),
                "platform.http-" + status,
                e.getResponse().getStatusInfo().getReasonPhrase() + ".");
    }

    private static String title(int status) {
        return TITLES.getOrDefault(status, "Error");
    }
}

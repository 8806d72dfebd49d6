package org.webnav.connector.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole answer of the ERP. */
record Answer(int status, HttpHeaders headers, byte[] body) {

    private static final Pattern CORRELATION = Pattern.compile("\\s*CorrelationId:.*", Pattern.DOTALL);

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    boolean successful() {
        return status / 100 == 2;
    }

    JsonNode json() throws IOException {
        return Json.MAPPER.readTree(body);
    }

    /** Business Central's error code, empty when somebody else answered. */
    String errorCode() {
        return error("code");
    }

    String errorMessage() {
        return CORRELATION.matcher(error("message")).replaceFirst("");
    }

    private String error(String field) {
        try {
            return json().path("error").path(field).asText("");
        } catch (IOException e) {
            return "";
        }
    }

    /** The server's clock, to the second below. */
    Optional<Instant> date() {
        return headers.firstValue("Date").flatMap(Answer::httpDate);
    }

    /** RFC 9110, 10.2.3: seconds or a date; null when the ERP asked for no pause. */
    Duration retryAfter() {
        return headers.firstValue("Retry-After").map(this::pause).orElse(null);
    }

    private Duration pause(String text) {
        if (text.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        return httpDate(text)
                .flatMap(until -> date().map(now -> Duration.between(now, until)))
                .filter(pause -> !pause.isNegative())
                .orElse(null);
    }

    private static Optional<Instant> httpDate(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.webnav.benchmarks.http;

import java.nio.charset.StandardCharsets;

/** @param head status line and headers as they came */
public record Answer(int status, String head, byte[] body) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of a header, or null; names are compared without regard to case. */
    public String header(String name) {
        for (String line : head.split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return null;
    }
}

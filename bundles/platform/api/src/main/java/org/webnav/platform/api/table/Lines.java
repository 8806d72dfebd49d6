package org.webnav.platform.api.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.webnav.platform.api.Invalid;

/** Lines of a text in UTF-8, none of which may be endless. */
public final class Lines {

    private static final int LONGEST = 100_000;
    private static final int BUFFER = 1 << 16;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int filled;
    private long number;
    private boolean afterReturn;

    public Lines(InputStream in) {
        this.reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** Number of the line that came last, from 1. */
    public long number() {
        return number;
    }

    /** Without its end; null after the last. */
    public String next() throws IOException {
        if (!skipEnd()) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder();
        boolean whole = false;
        while (!whole && (at < filled || fill())) {
            int end = at;
            while (end < filled && buffer[end] != '\n' && buffer[end] != '\r') {
                end++;
            }
            line.append(buffer, at, end - at);
            if (line.length() > LONGEST) {
                throw new Invalid("platform.line-too-long", "Line " + number + " is longer than any row.");
            }
            whole = end < filled;
            afterReturn = whole && buffer[end] == '\r';
            at = whole ? end + 1 : end;
        }
        return number == 1 && line.length() > 0 && line.charAt(0) == '\ufeff' ? line.substring(1) : line.toString();
    }

    /** Skips the second half of a line's end of two characters; false when nothing follows. */
    private boolean skipEnd() throws IOException {
        if (at == filled && !fill()) {
            return false;
        }
        if (afterReturn && buffer[at] == '\n') {
            at++;
        }
        afterReturn = false;
        return at < filled || fill();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer));
        return filled > 0;
    }
}

package org.webnav.platform.api.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.webnav.platform.api.Invalid;

/** Lines of a text in UTF-8, none of which may be endless. */
public final class Lines {

    private static final int LONGEST = 100_000;
    private static final int BUFFER = 1 << 16;

    private final BufferedReader reader;
    private long number;
    private int ahead = NOTHING;

    private static final int NOTHING = -2;

    public Lines(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER);
    }

    /** Number of the line that came last, from 1. */
    public long number() {
        return number;
    }

    /** Without its end; null after the last. */
    public String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int character = read();
        if (character < 0) {
            return null;
        }
        number++;
        while (character >= 0 && character != '\n' && character != '\r') {
            line.append((char) character);
            if (line.length() > LONGEST) {
                throw new Invalid("platform.line-too-long", "Line " + number + " is longer than any row.");
            }
            character = reader.read();
        }
        if (character == '\r') {
            int next = reader.read();
            ahead = next == '\n' ? NOTHING : next;
        }
        return number == 1 && line.length() > 0 && line.charAt(0) == '\ufeff' ? line.substring(1) : line.toString();
    }

    private int read() throws IOException {
        if (ahead == NOTHING) {
            return reader.read();
        }
        int character = ahead;
        ahead = NOTHING;
        return character;
    }
}

package org.webnav.catalog.web.office;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.webnav.platform.api.Invalid;

/** Lines of a file as bytes, one after the other; none is longer than any honest one. */
public final class Lines {

    private static final int LONGEST = 1 << 20;
    private static final long LARGEST = 1L << 30;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private final long most;
    private long total;
    private long number;

    /** @param encoding of the content, {@code gzip} or empty */
    public Lines(InputStream in, String encoding) throws IOException {
        this(in, encoding, LARGEST);
    }

    /** @param most bytes of the file when it is unpacked */
    Lines(InputStream in, String encoding, long most) throws IOException {
        this.most = most;
        this.in = "gzip".equalsIgnoreCase(encoding) ? new GZIPInputStream(in, BUFFER) : new BufferedInputStream(in);
    }

    /** Of the line given last, from 1. */
    long number() {
        return number;
    }

    /** The next line that is not blank; null after the last. */
    byte[] next() throws IOException {
        byte[] found = read();
        while (found != null && isBlank(found)) {
            found = read();
        }
        return found;
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\r' && character != '\t') {
                return false;
            }
        }
        return true;
    }

    private byte[] read() throws IOException {
        line.reset();
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, at, end - at);
            at = end + 1;
            if (line.size() > LONGEST) {
                throw new Invalid("catalog.line-too-long", "Line " + (number + 1) + " has more than 1 MiB.");
            }
            if (end < filled) {
                break;
            }
        }
        number++;
        return any ? line.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = in.read(buffer);
        total += Math.max(0, filled);
        if (total > most) {
            throw new Invalid("catalog.file-too-large", "The file unpacks to more than " + (most >> 20) + " MiB.");
        }
        return filled > 0;
    }
}

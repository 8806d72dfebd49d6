package org.webnav.benchmarks.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads answers of HTTP/1.1 from a buffered stream. */
final class AnswerReader {

    private static final int LONGEST_LINE = 16_384;

    private final InputStream in;

    AnswerReader(InputStream in) {
        this.in = in;
    }

    Answer read() throws IOException {
        StringBuilder head = new StringBuilder(512);
        String line = line();
        int status = Integer.parseInt(line.substring(9, 12));
        long length = -1;
        boolean chunked = false;
        while (!line.isEmpty()) {
            head.append(line).append("\r\n");
            if (is(line, "content-length:")) {
                length = Long.parseLong(value(line));
            } else if (is(line, "transfer-encoding:")) {
                chunked = value(line).equalsIgnoreCase("chunked");
            }
            line = line();
        }
        return new Answer(status, head.toString(), chunked ? chunks() : exactly((int) Math.max(0, length)));
    }

    private static boolean is(String line, String name) {
        return line.regionMatches(true, 0, name, 0, name.length());
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(16_384);
        int size = size();
        while (size > 0) {
            all.write(exactly(size));
            line();
            size = size();
        }
        line();
        return all.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The answer ends in the middle");
        }
        return bytes;
    }

    private String line() throws IOException {
        byte[] bytes = new byte[256];
        int length = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (length == bytes.length) {
                bytes = longer(bytes);
            }
            bytes[length++] = (byte) next;
        }
        int end = length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
        return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static byte[] longer(byte[] bytes) throws IOException {
        if (bytes.length >= LONGEST_LINE) {
            throw new IOException("A line of the answer is too long");
        }
        return Arrays.copyOf(bytes, bytes.length * 2);
    }
}

package org.webnav.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One kept connection of one user. Far cheaper than the JDK's client, so that on a machine shared with the server the
 * measurement disturbs less what it measures. Not thread-safe.
 */
public final class Connection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    /** A large file is answered when all of it is taken. */
    private static final int PATIENCE_AFTER_FILE_MILLIS = 1_800_000;

    private final URI base;
    private Socket socket;
    private AnswerReader reader;

    public Connection(URI base) {
        this.base = base;
    }

    public Answer get(String path, String... headers) throws IOException {
        return send("GET", path, null, headers);
    }

    public Answer post(String path, String json, String... headers) throws IOException {
        return send("POST", path, json, headers);
    }

    /**
     * @param json null for no body
     * @param headers names and values in turn
     */
    public Answer send(String method, String path, String json, String... headers) throws IOException {
        byte[] request = request(method, path, json, headers);
        if (socket == null) {
            open();
        }
        try {
            socket.getOutputStream().write(request);
            Answer answer = reader.read();
            if ("close".equalsIgnoreCase(answer.header("Connection"))) {
                close();
            }
            return answer;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /**
     * Sends a file of any size as JSON objects, one a line.
     *
     * @param headers names and values in turn
     */
    public Answer put(String path, Path file, String... headers) throws IOException {
        StringBuilder head = head("PUT", path, headers)
                .append("Content-Type: application/x-ndjson\r\nContent-Length: ")
                .append(Files.size(file))
                .append("\r\n\r\n");
        if (socket == null) {
            open();
        }
        socket.setSoTimeout(PATIENCE_AFTER_FILE_MILLIS);
        try {
            socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            Files.copy(file, socket.getOutputStream());
            return reader.read();
        } finally {
            close();
        }
    }

    private StringBuilder head(String method, String path, String... headers) {
        StringBuilder head = new StringBuilder(512)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(base.getAuthority())
                .append("\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        return head;
    }

    private byte[] request(String method, String path, String json, String... headers) {
        StringBuilder head = head(method, path, headers);
        byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
        if (json != null) {
            head.append("Content-Type: application/json\r\nContent-Length: ")
                    .append(body.length)
                    .append("\r\n");
        } else if (!method.equals("GET")) {
            head.append("Content-Length: 0\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    private void open() throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort()), PATIENCE_MILLIS);
        reader = new AnswerReader(new BufferedInputStream(socket.getInputStream(), 32_768));
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}

package org.webnav.connector.simulator.navision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.simulator.navision.Json;

/**
 * An append-only file with one line of JSON per transaction, after a first line that says from which day the seed was
 * made. A line that a crash cut off is dropped at the next start: its transaction was never answered.
 */
public final class Journal implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Journal.class.getName());

    private final FileChannel channel;
    private Header header;

    /**
     * The first line.
     *
     * @param created when the file was begun: the time stamp of all seeded records
     * @param day the day to which the dates of the seed are relative
     */
    public record Header(Instant created, LocalDate day) {}

    private Journal(FileChannel channel, Header header) {
        this.channel = channel;
        this.header = header;
    }

    /** A journal that forgets: nothing survives the process. */
    public static Journal none(Header header) {
        return new Journal(null, header);
    }

    /** Opens the file, or begins it with this header. */
    public static Journal open(Path file, Header fresh) {
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new IllegalStateException("Another simulator uses " + file);
            }
            Journal journal = new Journal(channel, fresh);
            journal.begin();
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Header header() {
        return header;
    }

    /** Empties the file and begins it anew. */
    public void restart(Header fresh) {
        header = fresh;
        if (channel == null) {
            return;
        }
        try {
            channel.truncate(0);
            channel.position(0);
            writeHeader();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void append(List<Change> changes) {
        if (channel == null || changes.isEmpty()) {
            return;
        }
        Map<String, ArrayNode> puts = new LinkedHashMap<>();
        ObjectNode line = Json.object();
        ArrayNode deletes = Json.array();
        for (Row row : latest(changes)) {
            puts.computeIfAbsent(row.table().name(), t -> Json.array()).add(RowJson.write(row));
        }
        for (Change change : deleted(changes)) {
            deletes.add(Json.array()
                    .add(change.before().table().name())
                    .add(change.before().id()));
        }
        ObjectNode stored = line.putObject("put");
        puts.forEach(stored::set);
        line.set("delete", deletes);
        write(line);
    }

    void replay(Database database, Consumer<Row> seen) {
        if (channel == null) {
            return;
        }
        try {
            byte[] content = content();
            long good = 0;
            int start = 0;
            for (int i = 0; i < content.length; i++) {
                if (content[i] == '\n') {
                    if (start > 0) {
                        apply(new String(content, start, i - start, StandardCharsets.UTF_8), database, seen);
                    }
                    start = i + 1;
                    good = start;
                }
            }
            dropTail(good, content.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void apply(String line, Database database, Consumer<Row> seen) {
        JsonNode entry = Json.parse(line);
        entry.path("delete").forEach(deleted -> database.byId(
                        deleted.get(0).asText(), deleted.get(1).asText())
                .ifPresent(database::remove));
        entry.path("put").fields().forEachRemaining(put -> put.getValue().forEach(values -> {
            Row row = RowJson.read(database.schema().table(put.getKey()), values);
            database.put(row);
            seen.accept(row);
        }));
    }

    private void dropTail(long good, long length) throws IOException {
        if (good < length) {
            LOG.log(System.Logger.Level.WARNING, "Dropped {0} bytes of an unfinished transaction", length - good);
            channel.truncate(good);
        }
        channel.position(good);
    }

    private void begin() throws IOException {
        byte[] content = content();
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        if (end == content.length) {
            restart(header);
            return;
        }
        JsonNode first = Json.parse(new String(content, 0, end, StandardCharsets.UTF_8));
        header = new Header(
                Instant.parse(first.get("created").asText()),
                LocalDate.parse(first.get("day").asText()));
    }

    private void writeHeader() {
        write(Json.object()
                .put("simulator", "navision")
                .put("format", 1)
                .put("created", header.created().toString())
                .put("day", header.day().toString()));
    }

    private void write(ObjectNode line) {
        try {
            byte[] text = Json.MAPPER.writeValueAsBytes(line);
            ByteBuffer bytes = ByteBuffer.allocate(text.length + 1);
            bytes.put(text).put((byte) '\n').flip();
            long start = channel.position();
            try {
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(start);
                throw e;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] content() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        channel.position(0);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return buffer.array();
    }

    private static List<Row> latest(List<Change> changes) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Change change : changes) {
            String id = change.latest().table().name() + change.latest().id();
            if (change.after() == null) {
                rows.remove(id);
            } else {
                rows.put(id, change.after());
            }
        }
        return List.copyOf(rows.values());
    }

    private static List<Change> deleted(List<Change> changes) {
        return changes.stream().filter(change -> change.after() == null).toList();
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

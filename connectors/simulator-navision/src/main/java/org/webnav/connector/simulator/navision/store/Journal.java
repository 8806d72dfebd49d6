package org.webnav.connector.simulator.navision.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

    private final JournalFile file;
    private Header header;
    private List<String> unread = new ArrayList<>();

    /**
     * The first line.
     *
     * @param created when the file was begun: the time stamp of all seeded records
     * @param day the day to which the dates of the seed are relative
     */
    public record Header(Instant created, LocalDate day) {}

    private Journal(JournalFile file, Header header) {
        this.file = file;
        this.header = header;
    }

    /** A journal that forgets: nothing survives the process. */
    public static Journal none(Header header) {
        return new Journal(null, header);
    }

    /** Opens the file, or begins it with this header. */
    public static Journal open(Path path, Header fresh) {
        Journal journal = new Journal(JournalFile.open(path), fresh);
        journal.file.forEach(line -> journal.unread.add(new String(line, StandardCharsets.UTF_8)));
        if (journal.unread.isEmpty()) {
            journal.restart(fresh);
        } else {
            JsonNode first = Json.parse(journal.unread.remove(0));
            journal.header = new Header(
                    Instant.parse(first.get("created").asText()),
                    LocalDate.parse(first.get("day").asText()));
        }
        return journal;
    }

    public Header header() {
        return header;
    }

    /** Empties the file and begins it anew. */
    public void restart(Header fresh) {
        header = fresh;
        if (file != null) {
            file.clear();
            write(Json.object()
                    .put("simulator", "navision")
                    .put("format", 1)
                    .put("created", fresh.created().toString())
                    .put("day", fresh.day().toString()));
        }
    }

    void append(List<Change> changes) {
        if (file == null || changes.isEmpty()) {
            return;
        }
        Map<String, ArrayNode> puts = new LinkedHashMap<>();
        for (Row row : latest(changes)) {
            puts.computeIfAbsent(row.table().name(), table -> Json.array()).add(RowJson.write(row));
        }
        ObjectNode line = Json.object();
        ArrayNode deletes = line.putArray("delete");
        for (Change change : changes) {
            if (change.after() == null) {
                deletes.addArray()
                        .add(change.before().table().name())
                        .add(change.before().id());
            }
        }
        line.putObject("put").setAll(puts);
        write(line);
    }

    /** Repeats what the file held when it was opened. */
    void replay(Database database, Consumer<Row> seen) {
        unread.forEach(line -> apply(Json.parse(line), database, seen));
        unread = List.of();
    }

    private static void apply(JsonNode entry, Database database, Consumer<Row> seen) {
        entry.path("delete").forEach(deleted -> database.byId(
                        deleted.get(0).asText(), deleted.get(1).asText())
                .ifPresent(database::remove));
        for (Map.Entry<String, JsonNode> put : entry.path("put").properties()) {
            Table table = database.schema().table(put.getKey());
            put.getValue().forEach(values -> {
                Row row = RowJson.read(table, values);
                database.put(row);
                seen.accept(row);
            });
        }
    }

    private void write(ObjectNode line) {
        try {
            file.append(Json.MAPPER.writeValueAsBytes(line));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The last state of every record that still exists after the changes. */
    private static Collection<Row> latest(List<Change> changes) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Change change : changes) {
            String id = change.latest().table().name() + change.latest().id();
            if (change.after() == null) {
                rows.remove(id);
            } else {
                rows.put(id, change.after());
            }
        }
        return rows.values();
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}

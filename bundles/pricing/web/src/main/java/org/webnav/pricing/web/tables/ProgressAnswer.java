package org.webnav.pricing.web.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.WebNavException;

/**
 * An answer that grows while a file is brought in: a line of JSON with {@code progress} after each transaction, and one
 * with {@code report} or {@code problem} at the end. Its status is sent before the end is known.
 */
final class ProgressAnswer {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final Logger LOG = LoggerFactory.getLogger(ProgressAnswer.class);
    private static final JsonFactory JSON = new JsonFactory();

    private final OutputStream out;

    ProgressAnswer(OutputStream out) {
        this.out = out;
    }

    /** The import itself, which tells how many rows it has read. */
    interface Work {
        ImportReport run(LongConsumer told) throws IOException;
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    void of(Work work) throws IOException {
        try {
            ImportReport report = work.run(this::progress);
            line("report", json -> write(json, report));
        } catch (WebNavException e) {
            problem(e.code(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("An import of prices ended early", e);
            problem("platform.internal-error", "The import ended early. What was told before has been written.");
        }
    }

    private void progress(long rows) {
        try {
            line("progress", json -> json.writeNumberField("rows", rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void problem(String code, String detail) throws IOException {
        line("problem", json -> {
            json.writeStringField("code", code);
            json.writeStringField("detail", detail);
        });
    }

    private static void write(JsonGenerator json, ImportReport report) throws IOException {
        json.writeNumberField("rows", report.rows());
        json.writeNumberField("created", report.created());
        json.writeNumberField("changed", report.changed());
        json.writeNumberField("deleted", report.deleted());
        json.writeNumberField("unchanged", report.unchanged());
        json.writeNumberField("refused", report.refused());
        json.writeArrayFieldStart("faults");
        for (ImportReport.LineFault fault : report.faults()) {
            json.writeStartObject();
            json.writeNumberField("line", fault.line());
            json.writeStringField("field", fault.field());
            json.writeStringField("code", fault.code());
            json.writeStringField("message", fault.message());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void line(String name, Content content) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeObjectFieldStart(name);
            content.write(json);
            json.writeEndObject();
            json.writeEndObject();
        }
        line.write('\n');
        out.write(line.toByteArray());
        out.flush();
    }
}

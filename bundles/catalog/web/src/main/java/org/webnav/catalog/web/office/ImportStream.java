package org.webnav.catalog.web.office;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.platform.api.WebNavException;

/**
 * Tells how far an import is while it goes on: a line of JSON with {@code progress} after each chunk, and one with
 * {@code report} or {@code problem} at the end.
 */
final class ImportStream {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final Logger LOG = LoggerFactory.getLogger(ImportStream.class);
    private static final ObjectMapper MAPPER = new ObjectMapper().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    /** The import itself. */
    @FunctionalInterface
    interface Work {
        ImportReport run(java.util.function.Consumer<ImportReport> listener) throws IOException;
    }

    private final OutputStream out;

    ImportStream(OutputStream out) {
        this.out = out;
    }

    /** The status is sent before the end is known, so that what fails is told in the last line. */
    void tell(Work work) throws IOException {
        try {
            line("report", work.run(this::progress));
        } catch (WebNavException e) {
            problem(e.code(), e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("An import ended early", e);
            problem("platform.internal-error", "The import ended early. What was told before has been written.");
        }
    }

    private void progress(ImportReport soFar) {
        try {
            line("progress", soFar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void problem(String code, String detail) throws IOException {
        line("problem", Map.of("code", code, "detail", detail));
    }

    private void line(String name, Object value) throws IOException {
        MAPPER.writeValue(out, Map.of(name, value));
        out.write('\n');
        out.flush();
    }
}

package org.webnav.benchmarks.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A file of JSON objects, one a line, written as they come. Empty texts and missing values are left out. */
final class Lines implements AutoCloseable {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    Lines(Path file) throws IOException {
        out = JSON.createGenerator(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    }

    /** @param fields values are texts, booleans, lists or maps of such */
    void write(Map<String, ?> fields) throws IOException {
        object(fields);
    }

    private void object(Map<String, ?> fields) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            if (field.getValue() != null && !"".equals(field.getValue())) {
                out.writeFieldName(field.getKey());
                value(field.getValue());
            }
        }
        out.writeEndObject();
    }

    @SuppressWarnings("unchecked")
    private void value(Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            object((Map<String, ?>) fields);
        } else if (value instanceof List<?> values) {
            out.writeStartArray();
            for (Object one : values) {
                value(one);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            out.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.writeRaw('\n');
        out.close();
    }
}

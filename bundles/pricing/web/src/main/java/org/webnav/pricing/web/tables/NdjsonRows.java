package org.webnav.pricing.web.tables;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.webnav.platform.api.table.Lines;
import org.webnav.platform.api.table.RowSource;

/** A JSON object per line. Blank lines count but hold no row. */
final class NdjsonRows implements RowSource {

    private static final JsonFactory JSON = new JsonFactory();

    private final Lines lines;

    NdjsonRows(InputStream in) {
        this.lines = new Lines(in);
    }

    @Override
    public Row next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return line == null ? null : new Row(lines.number(), object(line));
    }

    private static Map<String, String> object(String line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            Map<String, String> fields = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (!value.isScalarValue()) {
                    return null;
                }
                if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, parser.getText());
                }
            }
            return parser.nextToken() == null ? fields : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}

package org.webnav.platform.api.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma-separated values as in RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
public final class CsvWriter implements RowWriter {

    private static final String SPECIAL = "\",;\n\r";
    private static final String FORMULA = "=+-@\t";

    private final Writer out;

    public CsvWriter(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\ufeff');
    }

    @Override
    public void row(List<?> values) throws IOException {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(RowWriter.text(values.get(i)), values.get(i) instanceof Number));
        }
        out.write("\r\n");
    }

    /** A text that a spreadsheet would take for a formula is kept from being one. */
    private static String cell(String text, boolean number) {
        boolean formula = !number && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(character -> SPECIAL.indexOf(character) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    @Override
    public void finish() throws IOException {
        out.close();
    }

    /** Nothing is held. */
    @Override
    public void close() {}
}

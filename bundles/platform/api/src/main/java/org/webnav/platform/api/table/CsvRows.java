package org.webnav.platform.api.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.platform.api.Invalid;

/** Comma-separated values as in RFC 4180; the first line names the fields and shows whether {@code , ;} or a tab parts. */
public final class CsvRows implements RowSource {

    private static final int LONGEST_CELL = 100_000;
    private static final int LONGEST_ROW = 1_000_000;

    private final Lines lines;
    private final char separator;
    private final List<String> names;

    public CsvRows(InputStream in) throws IOException {
        lines = new Lines(in);
        String head = lines.next();
        if (head == null || head.isBlank()) {
            throw new Invalid("platform.file-empty", "The first line must name the fields.");
        }
        separator = separator(head);
        List<String> cells = cells(head);
        if (cells == null) {
            throw new Invalid("platform.file-unreadable", "The first line opens a quotation that never ends.");
        }
        names = cells.stream().map(String::strip).toList();
    }

    @Override
    public Row next() throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            return null;
        }
        long number = lines.number();
        List<String> cells = cells(line);
        boolean readable = cells != null && cells.size() <= names.size();
        return new Row(number, readable ? named(names, cells) : null);
    }

    /** Blank cells are left out. */
    static Map<String, String> named(List<String> names, List<String> cells) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                fields.put(names.get(i), cells.get(i));
            }
        }
        return fields;
    }

    private static char separator(String head) {
        for (char candidate : new char[] {'\t', ';'}) {
            if (head.indexOf(candidate) >= 0) {
                return candidate;
            }
        }
        return ',';
    }

    /** Null when the file ends within quotation marks. A mark within a cell that began without one is a character. */
    private List<String> cells(String first) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String line = first;
        boolean quoted = false;
        long start = lines.number();
        int characters = 0;
        int i = 0;
        while (true) {
            if (i == line.length()) {
                String more = quoted ? lines.next() : null;
                if (more == null) {
                    cells.add(cell.toString());
                    return quoted ? null : cells;
                }
                characters += line.length();
                bounded(start, cell.length(), characters);
                cell.append('\n');
                line = more;
                i = 0;
                continue;
            }
            char character = line.charAt(i++);
            if (character == '"' && (quoted || cell.length() == 0)) {
                boolean doubled = quoted && i < line.length() && line.charAt(i) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (character == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
    }

    private static void bounded(long line, int cell, int row) {
        if (cell > LONGEST_CELL || row > LONGEST_ROW) {
            throw new Invalid(
                    "platform.cell-too-long",
                    "The row that begins in line " + line + " is longer than any: look for a quotation mark too many.");
        }
    }
}

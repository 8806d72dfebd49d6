package org.webnav.connector.simulator.navision.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.Resources;

/** The seed files: a comment line, a header line, then records; fields may stand in double quotes. */
final class Csv {

    private Csv() {}

    /** The records of {@code seed/<name>.csv}, each by column. */
    static List<Map<String, String>> read(String name) {
        List<String> lines = Resources.lines("seed/" + name + ".csv");
        List<String> header = fields(lines.get(1));
        List<Map<String, String>> records = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> fields = fields(line);
            Map<String, String> entry = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                entry.put(header.get(i), fields.get(i));
            }
            records.add(entry);
        }
        return records;
    }

    /** The table that the comment line names. */
    static String table(String name) {
        return Resources.lines("seed/" + name + ".csv").get(0).substring("# ".length());
    }

    static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}

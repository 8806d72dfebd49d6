package org.webnav.connector.simulator.navision.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.webnav.connector.simulator.navision.Resources;

/** The tables of the simulator, read from {@code contract/schema.txt}. */
public final class Schema {

    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** Reads the schema that travels with the simulator. */
    public static Schema load() {
        Schema schema = new Schema();
        List<String> block = new ArrayList<>();
        for (String line : Resources.lines("contract/schema.txt")) {
            if (line.isEmpty()) {
                schema.add(block);
                block.clear();
            } else {
                block.add(line);
            }
        }
        schema.add(block);
        return schema;
    }

    private void add(List<String> block) {
        if (block.isEmpty()) {
            return;
        }
        String name = block.get(0).substring("table ".length());
        List<String> key = List.of(block.get(1).substring("key ".length()).split("\\|"));
        Map<String, FieldSpec> fields = new LinkedHashMap<>();
        for (String line : block.subList(2, block.size())) {
            int bar = line.indexOf('|');
            fields.put(line.substring(0, bar), FieldSpec.parse(line.substring(bar + 1)));
        }
        tables.put(name, new Table(name, key, fields));
    }

    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("No table " + name);
        }
        return table;
    }

    public Collection<Table> tables() {
        return tables.values();
    }
}

package org.webnav.connector.simulator.navision.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.connector.simulator.navision.Resources;
import org.webnav.connector.simulator.navision.business.FlowFields;
import org.webnav.connector.simulator.navision.odata.Csdl;
import org.webnav.connector.simulator.navision.store.Schema;
import org.webnav.connector.simulator.navision.store.Table;

/**
 * The pages of API v2.0. The metadata document decides which sets and properties exist and in which order; the file
 * {@code contract/api-pages.txt} says where their values come from. Sets without such a definition are empty.
 */
public final class ApiPages {

    private final Csdl contract;
    private final Schema schema;
    private final Properties properties;

    private ApiPages(Csdl contract, Schema schema, FlowFields flows) {
        this.contract = contract;
        this.schema = schema;
        this.properties = new Properties(flows);
    }

    public static Pages load(Csdl contract, Schema schema, FlowFields flows) {
        ApiPages loader = new ApiPages(contract, schema, flows);
        Map<String, Definition> definitions = loader.definitions();
        Pages pages = new Pages();
        contract.sets().forEach((set, type) -> pages.add(loader.page(set, type, definitions.get(set))));
        return pages;
    }

    private record Definition(
            String table, List<String> prefix, Set<String> refuses, Map<String, String> sources, List<String> links) {}

    private Map<String, Definition> definitions() {
        Map<String, Definition> all = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        for (String line : Resources.lines("contract/api-pages.txt")) {
            if (line.startsWith("set ")) {
                block = new ArrayList<>();
                String[] words = line.split(" ", 4);
                List<String> lines = block;
                all.put(words[1], new Definition(words[3], new ArrayList<>(), Set.of(), Map.of(), lines));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line);
            }
        }
        all.replaceAll((set, raw) -> parse(raw));
        return all;
    }

    private static Definition parse(Definition raw) {
        List<String> prefix = List.of();
        Set<String> refuses = Set.of();
        Map<String, String> sources = new LinkedHashMap<>();
        List<String> links = new ArrayList<>();
        for (String line : raw.links()) {
            if (line.startsWith("refuses ")) {
                refuses = Set.of(line.substring("refuses ".length()).split(" "));
            } else if (line.startsWith("only ")) {
                prefix = List.of(line.substring("only ".length()));
            } else if (line.startsWith("  -> ")) {
                links.add(line.substring("  -> ".length()));
            } else {
                int equals = line.indexOf(" =");
                sources.put(
                        line.substring(2, equals), line.substring(equals + 2).strip());
            }
        }
        return new Definition(raw.table(), prefix, refuses, sources, links);
    }

    private Page page(String set, String typeName, Definition definition) {
        Csdl.Type type = contract.type(typeName);
        Table table = definition == null ? null : schema.table(definition.table());
        Map<String, Property> all = new LinkedHashMap<>();
        for (Csdl.Property property : type.properties().values()) {
            String source = definition == null ? "" : definition.sources().getOrDefault(property.name(), "");
            boolean readOnly = source.endsWith("!");
            String expression =
                    readOnly ? source.substring(0, source.length() - 1).strip() : source;
            all.put(
                    property.name(),
                    properties.ofContract(
                            property.name(), property.type(), property.maxLength(), readOnly, table, expression));
        }
        List<String> key = List.of(type.properties().keySet().iterator().next());
        List<String> prefix = definition == null ? List.of() : definition.prefix();
        Set<String> refuses = definition == null ? Set.of("insert", "modify", "delete") : definition.refuses();
        return new Page(set, typeName, table, prefix, key, all, links(type, definition), refuses);
    }

    private static Map<String, Navigation> links(Csdl.Type type, Definition definition) {
        Map<String, Navigation> links = new LinkedHashMap<>();
        type.navigation().forEach((name, many) -> links.put(name, new Navigation(name, null, null, null, many)));
        if (definition != null) {
            for (String link : definition.links()) {
                String[] words = link.split("[ =]");
                boolean many = type.navigation().get(words[0]);
                links.put(words[0], new Navigation(words[0], words[1], words[2], words[3], many));
            }
        }
        return links;
    }
}

package org.webnav.connector.simulator.navision.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.webnav.connector.simulator.navision.Resources;
import org.webnav.connector.simulator.navision.business.FlowFields;
import org.webnav.connector.simulator.navision.odata.Names;
import org.webnav.connector.simulator.navision.store.Field;
import org.webnav.connector.simulator.navision.store.Schema;
import org.webnav.connector.simulator.navision.store.Table;

/** The pages published as OData V4 web services, read from {@code contract/page-services.txt}; all are read-only here. */
public final class PageServices {

    private static final Set<String> READ_ONLY = Set.of("insert", "modify", "delete");

    private PageServices() {}

    public static Pages load(Schema schema, FlowFields flows) {
        Properties properties = new Properties(flows);
        Pages pages = new Pages();
        Page page = null;
        for (String line : Resources.lines("contract/page-services.txt")) {
            if (line.startsWith("service ")) {
                String[] words = line.split(" ", 4);
                page = empty(words[1], schema.table(words[3]));
                pages.add(page);
            } else if (line.startsWith("  ")) {
                Property property = property(properties, page.table(), line.strip());
                page.properties().put(property.name(), property);
            }
        }
        pages.all().forEach(complete -> addKey(properties, complete));
        return pages;
    }

    private static Page empty(String name, Table table) {
        List<String> keys =
                table.key().stream().map(field -> Names.ofField(field.name())).toList();
        return new Page(name, name, table, List.of(), keys, new LinkedHashMap<>(), Map.of(), READ_ONLY);
    }

    private static Property property(Properties properties, Table table, String line) {
        int equals = line.indexOf(" = ");
        return equals < 0
                ? properties.ofField(Names.ofField(line), table, line)
                : properties.ofField(line.substring(0, equals), table, line.substring(equals + 3));
    }

    /** Business Central adds the primary key to a service even when the page does not show it. */
    private static void addKey(Properties properties, Page page) {
        for (Field field : page.table().key()) {
            page.properties()
                    .computeIfAbsent(
                            Names.ofField(field.name()), name -> properties.ofField(name, page.table(), field.name()));
        }
    }
}

package org.webnav.connector.simulator.navision.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.webnav.connector.simulator.navision.Json;

/** Records as JSON objects: Navision field names, blank values left out. */
public final class RowJson {

    private RowJson() {}

    public static ObjectNode write(Row row) {
        ObjectNode json = Json.object();
        for (Field field : row.table().fields()) {
            if (!row.isBlank(field.name())) {
                put(json, field, row.get(field.name()));
            }
        }
        return json;
    }

    private static void put(ObjectNode json, Field field, Object value) {
        switch (field.type()) {
            case DECIMAL -> json.put(field.name(), (BigDecimal) value);
            case INTEGER -> json.put(field.name(), (Long) value);
            case BOOLEAN -> json.put(field.name(), (Boolean) value);
            default -> json.put(field.name(), value.toString());
        }
    }

    public static Row read(Table table, JsonNode json) {
        Row row = table.blank();
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            row = row.with(entry.getKey(), value(table.field(entry.getKey()), entry.getValue()));
        }
        return row;
    }

    /** The value of a field from its JSON form, not yet checked. */
    public static Object value(Field field, JsonNode json) {
        return switch (field.type()) {
            case DECIMAL -> json.isNumber() ? json.decimalValue() : new BigDecimal(json.asText());
            case INTEGER -> json.asLong();
            case BOOLEAN -> json.asBoolean();
            case DATE -> LocalDate.parse(json.asText());
            case DATETIME -> Instant.parse(json.asText());
            default -> json.asText();
        };
    }
}

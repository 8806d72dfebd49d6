package org.webnav.connector.simulator.navision.business;

import java.util.List;
import java.util.function.BiFunction;
import org.webnav.connector.simulator.navision.store.FieldType;
import org.webnav.connector.simulator.navision.store.Row;

/** A field that is calculated when it is read: Navision's FlowFields and the variables of its pages. */
public record FlowField(FieldType type, List<String> options, BiFunction<Books, Row, Object> formula) {

    static FlowField of(FieldType type, BiFunction<Books, Row, Object> formula) {
        return new FlowField(type, List.of(), formula);
    }

    static FlowField decimal(BiFunction<Books, Row, Object> formula) {
        return of(FieldType.DECIMAL, formula);
    }

    static FlowField text(BiFunction<Books, Row, Object> formula) {
        return of(FieldType.TEXT, formula);
    }

    static FlowField option(List<String> options, BiFunction<Books, Row, Object> formula) {
        return new FlowField(FieldType.OPTION, options, formula);
    }
}

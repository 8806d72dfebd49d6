package org.webnav.connector.navision;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One record of a page, by the standard names of its fields. */
record Row(Page page, JsonNode json) {

    private static final String BLANK_DATE = "0001-01-01";

    boolean has(String field) {
        return !value(field).isMissingNode() && !value(field).isNull();
    }

    /** Never null; blank for a field that this site does not have. */
    String text(String field) {
        return value(field).asText("");
    }

    String option(String field) {
        return Text.option(text(field));
    }

    BigDecimal decimal(String field) {
        return value(field).isNumber() ? value(field).decimalValue() : BigDecimal.ZERO;
    }

    boolean flag(String field) {
        return value(field).asBoolean(false);
    }

    boolean flag(String field, boolean otherwise) {
        return value(field).asBoolean(otherwise);
    }

    long number(String field) {
        return value(field).asLong();
    }

    /** Null for Navision's blank date. */
    LocalDate date(String field) {
        String text = text(field);
        return text.isEmpty() || text.equals(BLANK_DATE) ? null : LocalDate.parse(text);
    }

    private JsonNode value(String field) {
        return json.path(page.field(field));
    }
}

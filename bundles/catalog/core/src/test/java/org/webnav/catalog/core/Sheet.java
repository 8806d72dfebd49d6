package org.webnav.catalog.core;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.webnav.catalog.api.ItemSheet;

/** Sheets as a test writes them: JSON with single quotes. */
final class Sheet {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    private Sheet() {}

    static ItemSheet of(String json) {
        try {
            return JSON.readValue(json.replace('\'', '"'), ItemSheet.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}

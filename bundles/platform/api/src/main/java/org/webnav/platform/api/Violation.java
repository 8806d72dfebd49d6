package org.webnav.platform.api;

import java.util.Map;

/**
 * One fault of the input.
 *
 * @param field where, as a path into the JSON document ({@code lines[2].quantity}); empty for the whole
 * @param code stable code, {@code <capability>.<kebab>}
 * @param message English sentence: what is wrong and what to do
 * @param parameters what a translated message needs, for example {@code limit -> "10"}; never null
 */
public record Violation(String field, String code, String message, Map<String, String> parameters) {

    public Violation {
        parameters = Map.copyOf(parameters);
    }

    public static Violation of(String field, String code, String message) {
        return new Violation(field, code, message, Map.of());
    }
}

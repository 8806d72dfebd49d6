package org.webnav.catalog.web.office;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.ItemSheets.Origin;

/**
 * An attribute as JSON says it; what is absent is empty.
 *
 * @param code may be absent where the address names it
 * @param origin as it was answered, like {@code erpLanguages}; both say nothing
 */
public record AttributeText(
        @Size(max = 40) String code,
        AttributeType type,
        @Size(max = 10) String unit,
        @Size(max = 50) Map<String, String> names,
        @Size(max = 2000) List<@NotNull Option> options,
        @Size(max = 1000) List<@NotNull @Size(max = 40) String> categories,
        boolean filter,
        int place,
        Origin origin,
        @Size(max = 50) Set<String> erpLanguages) {

    public record Option(@Size(max = 40) String code, @Size(max = 50) Map<String, String> names) {}

    /** @param otherwise code when none is said */
    Attribute toAttribute(String otherwise) {
        return new Attribute(
                code == null || code.isBlank() ? otherwise : code,
                type,
                unit == null ? "" : unit,
                texts(names),
                options == null
                        ? List.of()
                        : options.stream()
                                .map(option -> new Attribute.Option(option.code(), texts(option.names())))
                                .toList(),
                categories == null ? List.of() : categories,
                filter,
                place);
    }

    private static Map<String, String> texts(Map<String, String> texts) {
        if (texts == null) {
            return Map.of();
        }
        texts.values().removeIf(java.util.Objects::isNull);
        return texts;
    }
}

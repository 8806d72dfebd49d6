package org.webnav.connector.navision;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts by code and language; the empty language is the text of the card itself. */
final class Translations {

    private final Settings settings;
    private final String textField;
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    Translations(Settings settings) {
        this(settings, "Description");
    }

    Translations(Settings settings, String textField) {
        this.settings = settings;
        this.textField = textField;
    }

    void add(List<Row> rows, String codeField) {
        for (Row row : rows) {
            String language = settings.language(row.text("Language_Code"));
            String text = row.text(textField);
            if (!language.isEmpty() && !text.isEmpty()) {
                texts.computeIfAbsent(row.text(codeField), code -> new LinkedHashMap<>())
                        .put(language, text);
            }
        }
    }

    Map<String, String> names(String code, String own) {
        Map<String, String> names = new LinkedHashMap<>(texts.getOrDefault(code, Map.of()));
        names.put("", own);
        return names;
    }
}

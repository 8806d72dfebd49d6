package org.webnav.connector.navision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.webnav.connector.api.ErpRecords.ItemDescriptions;

/**
 * Puts lines of extended texts together. Navision breaks a text into lines of at most 100 characters, so a line goes on in
 * the next one; an empty line and a further text begin a paragraph. Lines come in the order of the table's key, so that an
 * item is whole when the next one begins.
 */
final class Descriptions {

    private static final int ITEMS_AT_ONCE = 500;
    private static final String PARAGRAPH = "\n";

    private final UnaryOperator<String> languages;
    private final Consumer<List<ItemDescriptions>> sink;
    private final List<ItemDescriptions> whole = new ArrayList<>();
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
    private String item = "";
    private String lastText = "";

    /** @param languages Navision's code to ISO 639-1, empty for one that the portal does not know */
    Descriptions(UnaryOperator<String> languages, Consumer<List<ItemDescriptions>> sink) {
        this.languages = languages;
        this.sink = sink;
    }

    void take(Row row) {
        String number = row.text("No");
        if (!number.equals(item)) {
            finish();
            item = number;
        }
        String code = row.text("Language_Code");
        String language = languages.apply(code);
        if (code.isEmpty() || !language.isEmpty()) {
            add(texts.computeIfAbsent(language, l -> new StringBuilder()), row, code);
        }
    }

    private void add(StringBuilder text, Row row, String code) {
        String part = row.text("Text").strip();
        String of = code + " " + row.text("Text_No");
        boolean goesOn = of.equals(lastText) && !part.isEmpty() && !endsParagraph(text);
        lastText = of;
        if (goesOn) {
            text.append(' ');
        } else if (!text.isEmpty() && !endsParagraph(text)) {
            text.append(PARAGRAPH);
        }
        text.append(part);
    }

    private static boolean endsParagraph(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == PARAGRAPH.charAt(0);
    }

    void end() {
        finish();
        hand();
    }

    private void finish() {
        Map<String, String> found = new LinkedHashMap<>();
        texts.forEach((language, text) -> found.put(language, text.toString().strip()));
        found.values().removeIf(String::isEmpty);
        if (!item.isEmpty()) {
            whole.add(new ItemDescriptions(item, found));
        }
        texts.clear();
        if (whole.size() >= ITEMS_AT_ONCE) {
            hand();
        }
    }

    private void hand() {
        if (!whole.isEmpty()) {
            sink.accept(List.copyOf(whole));
            whole.clear();
        }
    }
}

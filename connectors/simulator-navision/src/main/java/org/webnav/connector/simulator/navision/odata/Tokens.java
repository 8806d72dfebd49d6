package org.webnav.connector.simulator.navision.odata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a filter expression. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\\s*('(?:[^']|'')*'|[(),]|[^\\s(),']+)");

    private final List<String> words = new ArrayList<>();
    private int next;

    Tokens(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.lookingAt()) {
            words.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (!text.substring(end).isBlank()) {
            throw error(end, text);
        }
    }

    String peek() {
        return next < words.size() ? words.get(next) : "";
    }

    String peekNext() {
        return next + 1 < words.size() ? words.get(next + 1) : "";
    }

    String take() {
        if (next >= words.size()) {
            throw syntax();
        }
        return words.get(next++);
    }

    boolean takeIf(String word) {
        boolean found = peek().equalsIgnoreCase(word);
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String word) {
        if (!takeIf(word)) {
            throw syntax();
        }
    }

    boolean atEnd() {
        return next >= words.size();
    }

    NavException syntax() {
        return error(next, String.join(" ", words));
    }

    private static NavException error(int position, String text) {
        return NavException.badRequest("BadRequest", "Syntax error at position %d in '%s'.".formatted(position, text));
    }
}

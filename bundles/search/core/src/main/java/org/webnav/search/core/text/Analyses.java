package org.webnav.search.core.text;

import java.io.Closeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The languages of a channel and how each takes texts apart. */
public final class Analyses implements Closeable {

    /** Key of the text that the ERP's item card itself carries. */
    private static final String CARD = "";

    private final Map<String, Analysis> byLanguage = new LinkedHashMap<>();
    private final String first;

    /** @param languages of the channel, the fall-back first */
    public Analyses(List<String> languages) {
        List<String> codes = languages.isEmpty() ? List.of(Locale.ENGLISH.getLanguage()) : languages;
        codes.stream().map(Analyses::code).forEach(each -> byLanguage.computeIfAbsent(each, Analysis::new));
        first = byLanguage.keySet().iterator().next();
    }

    public List<String> languages() {
        return List.copyOf(byLanguage.keySet());
    }

    /** The language asked for if texts are kept in it, else the fall-back. */
    public String known(String language) {
        String code = code(language);
        return byLanguage.containsKey(code) ? code : first;
    }

    public Analysis of(String known) {
        return byLanguage.get(known);
    }

    /** Text in a language, else in the first one, else of the card; empty when there is none. */
    public String choose(Map<String, String> texts, String language) {
        return Stream.of(language, first, CARD)
                .map(texts::get)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public void close() {
        byLanguage.values().forEach(Analysis::close);
    }

    private static String code(String language) {
        return Locale.forLanguageTag(language).getLanguage();
    }
}

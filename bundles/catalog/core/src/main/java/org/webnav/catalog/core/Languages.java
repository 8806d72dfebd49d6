package org.webnav.catalog.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * In which order texts are looked for: the language asked for, the channel's first language, the text of the card.
 *
 * @param wanted distinct codes as tables write them; the last is the card's empty code
 */
public record Languages(List<String> wanted) {

    /** Key of the text that the ERP's card itself carries. */
    public static final String CARD = "";

    /**
     * @param known the channel's, its first one first; another is not looked for, so that no request can make up
     *     languages to keep texts in
     */
    public static Languages of(Locale asked, List<String> known) {
        String first = known.isEmpty() ? CARD : known.get(0);
        String wanted = known.contains(asked.getLanguage()) ? asked.getLanguage() : first;
        return new Languages(Stream.of(wanted, first, CARD).distinct().toList());
    }

    /** The first text that is there and not empty, else the given one. */
    public String choose(Map<String, String> texts, String otherwise) {
        return wanted.stream()
                .map(texts::get)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }
}

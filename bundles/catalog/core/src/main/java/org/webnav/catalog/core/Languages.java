package org.webnav.catalog.core;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.webnav.platform.api.Channels;

/**
 * In which order texts are looked for: the language asked for, the channel's first language, the text of the card.
 *
 * @param wanted distinct codes as tables write them; the last is the card's empty code
 */
record Languages(List<String> wanted) {

    /** Key of the text that the ERP's card itself carries. */
    static final String CARD = "";

    static Languages of(Locale asked, Channels.Channel channel) {
        Stream<String> first = channel.languages().stream().limit(1);
        return new Languages(Stream.of(Stream.of(asked.getLanguage()), first, Stream.of(CARD))
                .flatMap(s -> s)
                .distinct()
                .toList());
    }

    /** The first text that is there and not empty, else the given one. */
    String choose(Map<String, String> texts, String otherwise) {
        return wanted.stream()
                .map(texts::get)
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse(otherwise);
    }
}

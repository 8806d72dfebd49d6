package org.webnav.search.core.text;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.RussianStemmer;

/** What is special about a language: its stop words and how words lose their endings. */
record Language(CharArraySet stopWords, UnaryOperator<TokenStream> stemmer) {

    /** @param code ISO 639-1; a language without rules of its own keeps its words as they are */
    static Language of(String code) {
        return switch (code) {
            case "lv" -> new Language(withFolded(LatvianAnalyzer.getDefaultStopSet()), LatvianStemFilter::new);
            case "ru" ->
                new Language(
                        withFolded(RussianAnalyzer.getDefaultStopSet()),
                        tokens -> new SnowballFilter(tokens, new RussianStemmer()));
            case "en" -> new Language(withFolded(EnglishAnalyzer.getDefaultStopSet()), PorterStemFilter::new);
            default -> new Language(CharArraySet.EMPTY_SET, UnaryOperator.identity());
        };
    }

    /** Who types without diacritics types stop words without them, too. */
    private static CharArraySet withFolded(CharArraySet words) {
        CharArraySet both = new CharArraySet(words, true);
        for (Object word : words) {
            both.add(Folded.fold(new String((char[]) word)));
        }
        return both;
    }
}

package org.webnav.search.core.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes texts of one language apart. An indexed word is stemmed both as written and without its diacritics, because a
 * stemmer may treat the two differently; so whoever types "kresls" finds "krēsls". Thread safe.
 */
public final class Analysis implements Closeable {

    private final Analyzer words;
    private final Analyzer stems;
    private final Analyzer indexedStems;

    public Analysis(String code) {
        Language language = Language.of(code);
        this.words = chain(tokens -> tokens);
        this.stems = chain(
                tokens -> folded(language.stemmer().apply(new StopFilter(possessive(tokens), language.stopWords()))));
        this.indexedStems = chain(tokens -> new RemoveDuplicatesTokenFilter(folded(language.stemmer()
                .apply(new ASCIIFoldingFilter(new StopFilter(possessive(tokens), language.stopWords()), true)))));
    }

    /** Words without diacritics, endings and all. */
    public List<String> words(String text) {
        return terms(words, text).stream().map(Folded::fold).toList();
    }

    /** Stems to look for; empty when the text has nothing but stop words. */
    public List<String> stems(String text) {
        return terms(stems, text);
    }

    /** Stems to be found by. */
    public List<String> indexedStems(String text) {
        return terms(indexedStems, text);
    }

    @Override
    public void close() {
        words.close();
        stems.close();
        indexedStems.close();
    }

    private static TokenStream possessive(TokenStream tokens) {
        return new EnglishPossessiveFilter(tokens);
    }

    private static TokenStream folded(TokenStream tokens) {
        return new ASCIIFoldingFilter(tokens);
    }

    private static Analyzer chain(UnaryOperator<TokenStream> filters) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, filters.apply(new LowerCaseFilter(tokenizer)));
            }
        };
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> terms = new ArrayList<>();
        String prepared = Folded.composed(text).replace('ё', 'е').replace('Ё', 'Е');
        try (TokenStream tokens = analyzer.tokenStream("", prepared)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}

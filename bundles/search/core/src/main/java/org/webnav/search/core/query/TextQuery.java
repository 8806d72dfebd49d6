package org.webnav.search.core.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.webnav.search.core.document.Fields;
import org.webnav.search.core.query.Input.Unit;

/**
 * Makes the query of what a user wrote. Every unit has to be found, somewhere; how well it is found only counts for the
 * order: an exact code before the start of a code, that before words of the name, those before words of the description.
 */
final class TextQuery {

    private static final float EXACT_CODE = 1_000;
    private static final float START_OF_CODE = 100;
    private static final float NAME = 4;
    private static final float AS_WRITTEN = 2;

    private final Terms terms;
    private final String customer;
    private final String stems;
    private final String nameStems;
    private final String tails;
    private final String words;
    private final String wordStarts;
    private final String nameWords;

    TextQuery(Terms terms, String language, String customer) {
        this.terms = terms;
        this.customer = customer;
        this.stems = Fields.stems(language);
        this.nameStems = Fields.nameStems(language);
        this.tails = Fields.tails(language);
        this.words = Fields.words(language);
        this.wordStarts = Fields.wordStarts(language);
        this.nameWords = Fields.nameWords(language);
    }

    /** @param scored whether the order by relevance is wanted */
    Query of(Input input, boolean scored) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(required(input), Occur.FILTER);
        if (scored) {
            for (Word word : input.words()) {
                score(word, query);
            }
            for (Query code : codes(whole(input), true)) {
                query.add(code, Occur.SHOULD);
            }
        }
        return query.build();
    }

    private Query required(Input input) throws IOException {
        List<Query> units = new ArrayList<>();
        for (Unit unit : input.units()) {
            units.add(unit(unit));
        }
        List<Query> ways = new ArrayList<>(codes(whole(input), false));
        ways.add(0, all(units));
        return any(ways);
    }

    /** A code with spaces in it, as printed below a bar code. */
    private static List<String> whole(Input input) {
        List<Word> parts = input.words();
        if (parts.size() < 2 || parts.stream().noneMatch(Word::hasDigit)) {
            return List.of();
        }
        StringBuilder whole = new StringBuilder();
        parts.forEach(each -> whole.append(each.codes().iterator().next()));
        return List.of(whole.toString());
    }

    private Query unit(Unit unit) throws IOException {
        List<Query> each = new ArrayList<>();
        for (Word word : unit.words()) {
            each.add(word(word));
        }
        List<Query> ways = new ArrayList<>();
        ways.add(all(each));
        unit.synonyms().forEach(meaning -> ways.add(all(terms(stems, meaning))));
        return any(ways);
    }

    /** Where a word is found, however well. */
    Query word(Word word) throws IOException {
        List<Query> ways = new ArrayList<>();
        if (!word.stems().isEmpty()) {
            ways.add(all(terms(stems, word.stems())));
        } else if (!word.words().isEmpty()) {
            ways.add(all(terms(words, word.words())));
        }
        if (word.stems().size() == 1 && isTail(word.stems().get(0))) {
            ways.add(term(tails, word.stems().get(0)));
        }
        if (word.hasDigit() && word.words().size() > 1) {
            ways.add(term(stems, word.joined()));
        }
        if (word.unfinished() && !word.words().isEmpty()) {
            ways.add(start(words, word));
        }
        ways.addAll(codes(word.codes(), false));
        return any(ways);
    }

    private boolean isTail(String stem) throws IOException {
        return stem.length() >= Fields.SHORTEST_TAIL && terms.have(tails, stem);
    }

    private Query start(String field, Word word) throws IOException {
        int last = word.words().size() - 1;
        List<Query> parts = new ArrayList<>(terms(field, word.words().subList(0, last)));
        parts.add(start(field, word.words().get(last)));
        return all(parts);
    }

    private Query start(String field, String prefix) throws IOException {
        if (prefix.length() <= Fields.LONGEST_WORD_START) {
            return field.equals(words) ? term(wordStarts, prefix) : new MatchNoDocsQuery();
        }
        return terms.startWith(field, prefix) ? new PrefixQuery(new Term(field, prefix)) : new MatchNoDocsQuery();
    }

    private List<Query> codes(Collection<String> codes, boolean scored) throws IOException {
        List<Query> queries = new ArrayList<>();
        for (String code : codes) {
            if (terms.startWith(Fields.CODES, code)) {
                add(startOfCode(code), term(Fields.CODES, code), scored, queries);
            }
            String own = Fields.customerCode(customer, code);
            if (!customer.isEmpty() && terms.startWith(Fields.CUSTOMER_CODES, own)) {
                Query start = new PrefixQuery(new Term(Fields.CUSTOMER_CODES, own));
                add(start, term(Fields.CUSTOMER_CODES, own), scored, queries);
            }
        }
        return queries;
    }

    private static Query startOfCode(String code) {
        return code.length() <= Fields.LONGEST_CODE_START
                ? term(Fields.CODE_STARTS, code)
                : new PrefixQuery(new Term(Fields.CODES, code));
    }

    private static void add(Query start, Query exact, boolean scored, List<Query> queries) {
        if (scored) {
            queries.add(boosted(start, START_OF_CODE));
            queries.add(boosted(exact, EXACT_CODE));
        } else {
            queries.add(start);
        }
    }

    private void score(Word word, BooleanQuery.Builder query) throws IOException {
        for (String stem : word.stems()) {
            query.add(new BoostQuery(term(nameStems, stem), NAME), Occur.SHOULD);
        }
        for (String part : word.words()) {
            query.add(boosted(term(nameWords, part), AS_WRITTEN), Occur.SHOULD);
        }
        if (word.unfinished() && !word.words().isEmpty()) {
            query.add(boosted(start(nameWords, word), 1), Occur.SHOULD);
        }
        for (Query code : codes(word.codes(), true)) {
            query.add(code, Occur.SHOULD);
        }
    }

    private static List<Query> terms(String field, List<String> texts) {
        return texts.stream().map(text -> term(field, text)).toList();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }

    private static Query all(List<Query> queries) {
        return together(queries, Occur.FILTER);
    }

    private static Query any(List<Query> queries) {
        List<Query> possible = queries.stream()
                .filter(each -> !(each instanceof MatchNoDocsQuery))
                .toList();
        return possible.isEmpty() ? new MatchNoDocsQuery() : together(possible, Occur.SHOULD);
    }

    private static Query together(List<Query> queries, Occur occur) {
        if (queries.size() == 1) {
            return queries.get(0);
        }
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        queries.forEach(each -> together.add(each, occur));
        return together.build();
    }
}

package org.webnav.search.core.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.search.core.index.Reading;

/**
 * Finds the words that the user may have meant when nothing was found: for each word the nearest ones in the catalogue
 * that lead to an item together with the other words. Codes are never corrected, since a near code is another item.
 */
final class Correction {

    private final Reading reading;
    private final List<Scope> scopes;
    private final TextQuery text;
    private final NearWords near;
    private final Spelling spelling;

    Correction(Reading reading, String language, List<Scope> scopes, TextQuery text) {
        this.reading = reading;
        this.scopes = scopes;
        this.text = text;
        this.near = new NearWords(reading.snapshot().segments(), language);
        this.spelling = new Spelling(reading, language);
    }

    /** Empty when there are no such words. */
    Optional<String> of(Input input) throws IOException {
        List<Choice> choices = new ArrayList<>();
        List<FixedBitSet> remaining =
                scopes.stream().map(each -> each.open().clone()).toList();
        for (Word word : input.words()) {
            Choice choice = choice(word);
            choices.add(choice);
            choice.narrow(remaining);
        }
        if (isEmpty(remaining) || choices.stream().noneMatch(Choice::isChanged)) {
            return Optional.empty();
        }
        List<NearWords.Near> chosen = new ArrayList<>();
        for (Choice choice : choices) {
            chosen.add(choice.best(remaining));
        }
        return Optional.of(spelled(input.words(), chosen, remaining));
    }

    private String spelled(List<Word> words, List<NearWords.Near> chosen, List<FixedBitSet> remaining)
            throws IOException {
        List<String> names = spelling.words(remaining);
        List<String> spelled = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            spelled.add(chosen.get(i) == null ? words.get(i).written() : spelling.of(chosen.get(i), names));
        }
        return spelled.stream().collect(Collectors.joining(" "));
    }

    private Choice choice(Word word) throws IOException {
        List<Choice.Way> ways = new ArrayList<>();
        List<FixedBitSet> asWritten = matches(text.word(word));
        if (!isEmpty(asWritten)) {
            ways.add(new Choice.Way(null, asWritten));
        } else {
            for (NearWords.Near each : near.to(word)) {
                ways.add(new Choice.Way(each, matches(each.query())));
            }
        }
        return new Choice(ways);
    }

    private List<FixedBitSet> matches(Query query) throws IOException {
        Order anyOrder = new Order(Order.By.NUMBER, false);
        return new Matcher(reading.snapshot().searcher(), anyOrder, 1)
                .run(query, scopes).stream().map(Hits::found).toList();
    }

    static boolean isEmpty(List<FixedBitSet> items) {
        return items.stream().allMatch(FixedBitSet::scanIsEmpty);
    }
}

package org.webnav.search.core.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.webnav.catalog.api.ItemDocuments;
import org.webnav.search.core.text.Analyses;
import org.webnav.search.core.text.Synonyms;

/**
 * What the owner keeps about words and filters; it changes without a new index.
 *
 * @param filters codes of attributes that are offered as filters
 * @param synonyms per language
 */
public record Vocabulary(Set<String> filters, Map<String, Synonyms> synonyms) {

    static final Vocabulary EMPTY = new Vocabulary(Set.of(), Map.of());

    public Synonyms of(String language) {
        return synonyms.getOrDefault(language, Synonyms.NONE);
    }

    static Vocabulary read(ItemDocuments items, UUID channel, Analyses analyses) {
        Map<String, List<List<String>>> groups = items.synonyms(channel);
        Map<String, Synonyms> synonyms = new HashMap<>();
        for (String language : analyses.languages()) {
            synonyms.put(language, Synonyms.of(groups.getOrDefault(language, List.of()), analyses.of(language)));
        }
        return new Vocabulary(Set.copyOf(items.filters(channel).keySet()), synonyms);
    }
}

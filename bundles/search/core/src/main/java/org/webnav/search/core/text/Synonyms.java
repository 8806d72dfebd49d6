package org.webnav.search.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expressions of one language that mean the same, each as its stems. */
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(Map.of(), 0);

    private final Map<List<String>, Set<List<String>>> others;
    private final int longest;

    private Synonyms(Map<List<String>, Set<List<String>>> others, int longest) {
        this.others = others;
        this.longest = longest;
    }

    /** @param groups each of expressions with the same meaning */
    public static Synonyms of(List<List<String>> groups, Analysis analysis) {
        Map<List<String>, Set<List<String>>> others = new HashMap<>();
        int longest = 0;
        for (List<String> group : groups) {
            List<List<String>> expressions = new ArrayList<>();
            group.stream().map(analysis::stems).filter(each -> !each.isEmpty()).forEach(expressions::add);
            for (List<String> expression : expressions) {
                others.computeIfAbsent(expression, k -> new LinkedHashSet<>()).addAll(expressions);
                longest = Math.max(longest, expression.size());
            }
        }
        others.forEach((expression, meanings) -> meanings.remove(expression));
        return new Synonyms(others, longest);
    }

    /** Most stems in an expression; 0 when there is none. */
    public int longest() {
        return longest;
    }

    /** Other expressions for it. */
    public Set<List<String>> of(List<String> stems) {
        return others.getOrDefault(stems, Set.of());
    }
}

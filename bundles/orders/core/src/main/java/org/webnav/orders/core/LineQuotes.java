package org.webnav.orders.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.webnav.pricing.api.PriceLine;
import org.webnav.pricing.api.PriceQuote;

/** The prices of an order's lines and of their kits' components, asked for at once. */
final class LineQuotes {

    private final List<PriceLine> questions = new ArrayList<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final Map<Integer, KitChoice> kits;
    private List<Optional<PriceQuote>> answers = List.of();

    /** @param kits by the index of the line */
    LineQuotes(List<CheckedLine> lines, Map<Integer, KitChoice> kits) {
        this.kits = kits;
        for (CheckedLine line : lines) {
            places.put(line.index(), questions.size());
            questions.add(line.toPriceLine());
            if (kits.containsKey(line.index())) {
                questions.addAll(KitLine.questions(line, kits.get(line.index())));
            }
        }
    }

    List<PriceLine> questions() {
        return questions;
    }

    void answer(List<Optional<PriceQuote>> quotes) {
        answers = quotes;
    }

    Optional<PriceQuote> own(CheckedLine line) {
        return answers.get(places.get(line.index()));
    }

    List<Optional<PriceQuote>> parts(CheckedLine line) {
        int from = places.get(line.index()) + 1;
        return answers.subList(
                from, from + KitLine.questions(line, kits.get(line.index())).size());
    }

    /** The item that lacks a price the line needs. */
    Optional<String> unpriced(CheckedLine line) {
        KitChoice kit = kits.get(line.index());
        if (kit == null || !kit.isSummed()) {
            return own(line).isPresent()
                    ? Optional.empty()
                    : Optional.of(line.item().number());
        }
        List<Optional<PriceQuote>> parts = parts(line);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isEmpty()) {
                return Optional.of(kit.slots().get(i).preferred().item().number());
            }
        }
        return Optional.empty();
    }
}

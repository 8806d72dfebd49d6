package org.webnav.search.core.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.util.BytesRef;
import org.webnav.search.core.columns.Ranks;
import org.webnav.search.core.document.Fields;
import org.webnav.search.core.text.NaturalOrder;

/** Sorts the hits of all segments and cuts a page out of them. */
final class Page {

    private final Order order;
    private final String language;
    private final int most;

    /** @param most last row of the page */
    Page(Order order, String language, int most) {
        this.order = order;
        this.language = language;
        this.most = most;
    }

    List<String> numbers(List<Hits> hits, int offset) throws IOException {
        PriorityQueue<Cursor> segments = new PriorityQueue<>(this::compare);
        for (Hits each : hits) {
            Cursor cursor = new Cursor(each.columns().ranks(), each, ranked(each));
            if (cursor.next()) {
                segments.add(cursor);
            }
        }
        List<String> numbers = new ArrayList<>();
        for (int row = 0; row < most && !segments.isEmpty(); row++) {
            Cursor first = segments.poll();
            if (row >= offset) {
                numbers.add(first.number());
            }
            if (first.next()) {
                segments.add(first);
            }
        }
        return numbers;
    }

    private long[] ranked(Hits hits) {
        if (hits.count() == 0 || most == 0) {
            return new long[0];
        }
        if (hits.best() != null) {
            return hits.best().inOrder();
        }
        return order.by() == Order.By.NUMBER && !order.reversed()
                ? first(hits)
                : best(hits).inOrder();
    }

    /** Items lie in the order of their numbers. */
    private long[] first(Hits hits) {
        long[] first = new long[Math.min(most, hits.count())];
        int item = -1;
        for (int i = 0; i < first.length; i++) {
            item = hits.kept().nextSetBit(item + 1);
            first[i] = item;
        }
        return first;
    }

    private Best best(Hits hits) {
        Best best = new Best(Math.min(most, hits.count()));
        int[] ranks = ranks(hits.columns().ranks());
        long[] words = hits.kept().getBits();
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                int item = (i << 6) + Long.numberOfTrailingZeros(word);
                best.offer(rank(ranks == null ? item : ranks[item]), item);
            }
        }
        return best;
    }

    /** The newest are those with the greatest time. */
    private int rank(int rank) {
        return order.reversed() != (order.by() == Order.By.NEWEST) ? Integer.MAX_VALUE - rank : rank;
    }

    private int[] ranks(Ranks ranks) {
        return switch (order.by()) {
            case NAME -> ranks.nameRanks().get(language);
            case NEWEST -> ranks.createdRank();
            case NUMBER, RELEVANCE -> null;
        };
    }

    private int compare(Cursor one, Cursor other) {
        int first =
                switch (order.by()) {
                    case RELEVANCE -> Integer.compare(Best.rank(one.ranked()), Best.rank(other.ranked()));
                    case NEWEST -> turned(Long.compare(other.created(), one.created()));
                    case NAME -> turned(one.name().compareTo(other.name()));
                    case NUMBER -> turned(one.key().compareTo(other.key()));
                };
        return first != 0 ? first : one.key().compareTo(other.key());
    }

    private int turned(int comparison) {
        return order.reversed() ? -comparison : comparison;
    }

    /** The next hit of a segment, with what it is compared by read only when several segments have hits. */
    private final class Cursor {

        private final Ranks ranks;
        private final Hits hits;
        private final long[] ranked;
        private int at = -1;
        private BytesRef name;
        private String key;

        Cursor(Ranks ranks, Hits hits, long[] ranked) {
            this.ranks = ranks;
            this.hits = hits;
            this.ranked = ranked;
        }

        boolean next() {
            name = null;
            key = null;
            return ++at < ranked.length;
        }

        long ranked() {
            return ranked[at];
        }

        String number() {
            return ranks.numbers()[Best.item(ranked[at])];
        }

        long created() {
            return ranks.created()[Best.item(ranked[at])];
        }

        String key() {
            if (key == null) {
                key = NaturalOrder.key(number());
            }
            return key;
        }

        BytesRef name() {
            if (name == null) {
                name = readName();
            }
            return name;
        }

        private BytesRef readName() {
            try {
                int rank = ranks.nameRanks().get(language)[Best.item(ranked[at])];
                return BytesRef.deepCopyOf(
                        DocValues.getSorted(hits.segment().context().reader(), Fields.nameOrder(language))
                                .lookupOrd(rank));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}

package org.webnav.search.core.columns;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.Assortment.By;
import org.webnav.catalog.api.Assortment.Rule;
import org.webnav.catalog.api.Visibility;
import org.webnav.search.core.document.Fact;

/** The items that assortments show, in memory of bounded size; the one not used for longest goes first. */
final class AssortmentCache {

    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST = 2_000;

    private final Columns columns;
    private final Map<Assortment, FixedBitSet> known;

    AssortmentCache(Columns columns) {
        this.columns = columns;
        int most = Math.max(16, Math.min(MOST, MOST_BYTES / (columns.size() / Byte.SIZE + 64)));
        this.known = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Assortment, FixedBitSet> eldest) {
                return size() > most;
            }
        };
    }

    FixedBitSet visible(Assortment assortment) {
        synchronized (known) {
            FixedBitSet visible = known.get(assortment);
            if (visible != null) {
                return visible;
            }
        }
        FixedBitSet visible = compute(assortment);
        synchronized (known) {
            known.put(assortment, visible);
        }
        return visible;
    }

    private FixedBitSet compute(Assortment assortment) {
        FixedBitSet visible = new FixedBitSet(columns.size());
        visible.set(0, columns.size());
        assortment.rules().forEach(rule -> apply(rule, visible));
        return visible;
    }

    private void apply(Rule rule, FixedBitSet visible) {
        boolean hidden = rule.visibility() == Visibility.HIDDEN;
        if (rule.by() == By.ALL && hidden) {
            visible.clear();
        } else if (rule.by() == By.ALL) {
            visible.set(0, visible.length());
        } else {
            String term = Fact.term(rule);
            String key = Fact.key(term);
            String value = Fact.value(term);
            if (hidden) {
                columns.removeFrom(visible, key, value);
            } else {
                columns.addTo(visible, key, value);
            }
        }
    }
}

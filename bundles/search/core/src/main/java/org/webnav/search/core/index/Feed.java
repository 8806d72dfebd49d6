package org.webnav.search.core.index;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.catalog.api.ItemDocuments;

/**
 * Copies a channel's changes into an index.
 *
 * @param stop asked between pages
 */
record Feed(UUID channel, ItemDocuments items, BooleanSupplier stop) {

    private static final int PAGE = 500;

    /** Pages after which changes show while there are more: each showing makes a segment, which is merged later. */
    private static final int PAGES_UNSEEN = 4;

    /** Everything into a new index. An item that changes meanwhile comes a second time, with a revision after the start. */
    void fill(Generation index) throws IOException {
        long start = items.head(channel);
        try (PageWriters writers = new PageWriters(index)) {
            List<ItemDocument> page;
            do {
                page = next(index);
                if (last(index, page) > start) {
                    writers.drain();
                    index.update(page);
                } else {
                    writers.add(page);
                }
                index.reached(last(index, page));
            } while (page.size() == PAGE && !stop.getAsBoolean());
            writers.drain();
        }
    }

    /** @return whether anything was new */
    boolean follow(Generation index) throws IOException {
        boolean changed = false;
        int unseen = 0;
        List<ItemDocument> page;
        do {
            page = next(index);
            index.update(page);
            index.reached(last(index, page));
            changed |= !page.isEmpty();
            if (page.size() < PAGE || ++unseen == PAGES_UNSEEN) {
                index.refresh();
                unseen = 0;
            }
        } while (page.size() == PAGE && !stop.getAsBoolean());
        return changed;
    }

    private List<ItemDocument> next(Generation index) {
        return items.changedAfter(channel, index.state().revision(), PAGE);
    }

    private static long last(Generation index, List<ItemDocument> page) {
        return page.isEmpty()
                ? index.state().revision()
                : page.get(page.size() - 1).revision();
    }
}

package org.webnav.connector.simulator.navision.odata;

import java.util.Comparator;
import org.webnav.connector.simulator.navision.business.Books;
import org.webnav.connector.simulator.navision.page.Page;
import org.webnav.connector.simulator.navision.page.Property;
import org.webnav.connector.simulator.navision.store.Row;

/** $orderby. */
final class Ordering {

    private Ordering() {}

    static Comparator<Row> of(Page page, String text, Books books) {
        Comparator<Row> order = null;
        for (String part : Text.split(text, ',')) {
            Comparator<Row> next = term(page, part.strip(), books);
            order = order == null ? next : order.thenComparing(next);
        }
        return order;
    }

    private static Comparator<Row> term(Page page, String term, Books books) {
        String[] words = term.split("\\s+");
        Property property = page.property(words[0]);
        Comparator<Row> order = (a, b) -> Comparison.compare(
                property.source().read(books, a), property.source().read(books, b));
        boolean descending = words.length > 1 && words[1].equalsIgnoreCase("desc");
        return descending ? order.reversed() : order;
    }
}

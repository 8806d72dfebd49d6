package org.webnav.stock.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.webnav.catalog.api.Kits;
import org.webnav.platform.api.Invalid;

/** How a kit is made up, as an address tells it: {@code kit=DESK:1896-S&kit=LAMP:}, the item empty for none. */
final class KitTexts {

    private KitTexts() {}

    /** Null when nothing is said. */
    static Kits.Selection selection(List<String> texts) {
        if (texts == null || texts.isEmpty()) {
            return null;
        }
        Map<String, String> items = new HashMap<>();
        for (String text : texts) {
            int colon = text.lastIndexOf(':');
            if (colon < 1) {
                throw new Invalid("stock.kit-choice-wrong", "Say slot:item, for example kit=DESK:1896-S.");
            }
            items.put(text.substring(0, colon), text.substring(colon + 1));
        }
        return new Kits.Selection(items);
    }
}

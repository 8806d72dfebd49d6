package org.webnav.connector.navision;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.ItemDescriptions;

/**
 * Extended texts of items (table 280). A site that does not publish the moment of a change blanks that field's name in
 * the configuration; changes are then found by the full reading only.
 */
final class DescriptionReader {

    private static final String SERVICE = "ItemExtendedTexts";
    private static final String MODIFIED = "SystemModifiedAt";

    private final Settings settings;
    private final Pages pages;
    private final Page texts;
    private final Page stamps;

    DescriptionReader(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
        Names names = settings.names();
        this.texts = Page.optional(names, SERVICE, "Table_Name", "No", "Language_Code", "Text_No", "Line_No", "Text");
        this.stamps = Page.optional(names, SERVICE, "Table_Name", "No", MODIFIED);
    }

    ReadResult read(Instant changedSince, Consumer<List<ItemDescriptions>> sink) {
        if (changedSince == null) {
            return everything(sink);
        }
        if (stamps.field(MODIFIED).isEmpty()) {
            return new ReadResult(false, null);
        }
        Changes.Found found = new Changes(settings, pages, stamps, "No", MODIFIED).since(changedSince);
        if (found.many()) {
            return everything(sink);
        }
        found.portions().forEach(items -> read(ofItems(texts.anyOf("No", items)), sink));
        return new ReadResult(false, found.at());
    }

    private ReadResult everything(Consumer<List<ItemDescriptions>> sink) {
        return new ReadResult(true, read(ofItems(""), sink));
    }

    private Instant read(String filter, Consumer<List<ItemDescriptions>> sink) {
        Descriptions descriptions = new Descriptions(settings::language, sink);
        Instant at = pages.each(texts, filter, rows -> rows.forEach(descriptions::take));
        descriptions.end();
        return at;
    }

    /** The table serves standard texts, resources and others as well. */
    private String ofItems(String filter) {
        String items = texts.equal("Table_Name", "Item");
        return filter.isEmpty() ? items : items + " and (" + filter + ")";
    }
}

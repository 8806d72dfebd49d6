package org.webnav.connector.navision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Attribute;
import org.webnav.connector.api.ErpRecords.AttributeOption;

/** Definitions of item attributes (tables 7500 to 7503). API v2.0 has none of them, so they are pages of the site. */
final class AttributeReader {

    private final Settings settings;
    private final Pages pages;
    private final Page attributes;
    private final Page attributeTexts;
    private final Page options;
    private final Page optionTexts;

    AttributeReader(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
        Names names = settings.names();
        this.attributes = Page.optional(names, "ItemAttributes", "ID", "Name", "Type", "Unit_of_Measure", "Blocked");
        this.attributeTexts =
                Page.optional(names, "ItemAttributeTranslations", "Attribute_ID", "Language_Code", "Name");
        this.options = Page.optional(names, "ItemAttributeValues", "Attribute_ID", "ID", "Value", "Blocked");
        this.optionTexts =
                Page.optional(names, "ItemAttributeValueTranslations", "Attribute_ID", "ID", "Language_Code", "Name");
    }

    ReadResult read(Consumer<List<Attribute>> sink) {
        List<Definition> definitions = new ArrayList<>();
        Instant at = pages.each(attributes, "", rows -> definitions.addAll(definitions(rows)));
        if (!definitions.isEmpty()) {
            Translations texts = translations(attributeTexts, "", "Attribute_ID");
            sink.accept(definitions.stream()
                    .map(definition -> attribute(definition, texts))
                    .toList());
        }
        return new ReadResult(true, at);
    }

    /** By Navision's id. */
    Map<String, Definition> definitions() {
        Map<String, Definition> byId = new LinkedHashMap<>();
        pages.each(attributes, "", rows -> definitions(rows).forEach(one -> byId.put(one.id(), one)));
        return byId;
    }

    /** A blocked attribute is no longer given to items. */
    private static List<Definition> definitions(List<Row> rows) {
        return rows.stream()
                .filter(row -> !row.flag("Blocked"))
                .map(Definition::of)
                .filter(definition -> !definition.code().isEmpty())
                .toList();
    }

    private Attribute attribute(Definition definition, Translations texts) {
        return new Attribute(
                definition.code(),
                definition.type(),
                definition.unit(),
                texts.names(definition.id(), definition.name()),
                definition.type().equals(Definition.OPTION) ? options(definition.id()) : List.of());
    }

    private List<AttributeOption> options(String attribute) {
        String filter = options.field("Attribute_ID") + " eq " + attribute;
        Translations texts = translations(optionTexts, filter, "ID");
        List<AttributeOption> found = new ArrayList<>();
        pages.each(options, filter, rows -> rows.stream()
                .filter(row -> !row.flag("Blocked"))
                .forEach(row -> found.add(new AttributeOption(
                        Definition.option(row.text("Value"), row.text("ID")),
                        texts.names(row.text("ID"), row.text("Value"))))));
        return found;
    }

    private Translations translations(Page page, String filter, String key) {
        Translations texts = new Translations(settings, "Name");
        pages.each(page, filter, rows -> texts.add(rows, key));
        return texts;
    }
}

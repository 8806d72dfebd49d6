package org.webnav.connector.navision;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Category;
import org.webnav.connector.api.ErpRecords.Picture;
import org.webnav.connector.api.ErpRecords.Unit;

/** Categories, units of measure and pictures. */
final class CatalogueReader {

    private final Settings settings;
    private final Company company;
    private final Pages pages;
    private final Page categories;
    private final Page categoryTexts;
    private final Page unitTexts;
    private final Page units = Page.api("unitsOfMeasure", "code", "displayName", "internationalStandardCode");
    private final Page items = Page.api("items", "id", "number");

    CatalogueReader(Settings settings, Company company, Pages pages) {
        this.settings = settings;
        this.company = company;
        this.pages = pages;
        Names names = settings.names();
        this.categories = Page.service(names, "ItemCategories", "Code", "Description", "Parent_Category");
        this.categoryTexts =
                Page.service(names, "ItemCategoryTranslations", "Item_Category_Code", "Language_Code", "Description");
        this.unitTexts = Page.service(names, "UnitOfMeasureTranslations", "Code", "Language_Code", "Description");
    }

    ReadResult categories(Consumer<List<Category>> sink) {
        Translations texts = new Translations(settings);
        pages.each(categoryTexts, "", rows -> texts.add(rows, "Item_Category_Code"));
        Instant at = pages.each(
                categories,
                "",
                rows -> sink.accept(rows.stream()
                        .map(row -> new Category(
                                row.text("Code"),
                                row.text("Parent_Category"),
                                texts.names(row.text("Code"), row.text("Description"))))
                        .toList()));
        return new ReadResult(true, at);
    }

    ReadResult units(Consumer<List<Unit>> sink) {
        Translations texts = new Translations(settings);
        pages.each(unitTexts, "", rows -> texts.add(rows, "Code"));
        Instant at = pages.each(
                units,
                "",
                rows -> sink.accept(rows.stream()
                        .map(row -> new Unit(
                                row.text("code"),
                                row.text("internationalStandardCode"),
                                texts.names(row.text("code"), row.text("displayName"))))
                        .toList()));
        return new ReadResult(true, at);
    }

    Optional<Picture> picture(String item) {
        return pages.with(items, items.equal("number", item), "picture").stream()
                .map(Row::json)
                .map(found -> found.path("picture"))
                .filter(picture -> !picture.path("contentType").asText("").isEmpty())
                .findFirst()
                .map(picture -> new Picture(
                        item,
                        picture.path("contentType").asText(),
                        content(picture.path("id").asText())))
                .filter(picture -> picture.content().length > 0);
    }

    private byte[] content(String id) {
        URI address = company.api("items(" + id + ")/picture/pictureContent");
        return pages.get(address).body();
    }
}

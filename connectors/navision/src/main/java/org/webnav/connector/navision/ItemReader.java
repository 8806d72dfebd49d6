package org.webnav.connector.navision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Item;
import org.webnav.connector.api.ErpRecords.ItemUnit;

/**
 * Items with their units and texts. Page services do not tell the moment of a change, so the API's items name what
 * changed and the cards say how.
 */
final class ItemReader {

    private final Settings settings;
    private final Pages pages;
    private final Changes changes;
    private final Page cards;
    private final Page units;
    private final Page texts;

    ItemReader(Settings settings, Pages pages) {
        this.settings = settings;
        this.pages = pages;
        this.changes = new Changes(settings, pages, "items");
        Names names = settings.names();
        this.cards = Page.service(
                names,
                "ItemCard",
                "No",
                "Description",
                "Type",
                "Item_Category_Code",
                "Base_Unit_of_Measure",
                "Sales_Unit_of_Measure",
                "Minimum_Order_Quantity",
                "Order_Multiple",
                "GTIN",
                "Blocked",
                "Sales_Blocked",
                "Unit_Price",
                "Price_Includes_VAT",
                "VAT_Bus_Posting_Gr_Price",
                "VAT_Prod_Posting_Group",
                "Item_Disc_Group",
                "Allow_Invoice_Disc");
        this.units = Page.service(names, "ItemUnitsOfMeasure", "Item_No", "Code", "Qty_per_Unit_of_Measure");
        this.texts = Page.service(names, "ItemTranslations", "Item_No", "Variant_Code", "Language_Code", "Description");
    }

    ReadResult read(Instant changedSince, Consumer<List<Item>> sink) {
        if (changedSince == null) {
            return everything(sink);
        }
        Changes.Found found = changes.since(changedSince);
        if (found.many()) {
            return everything(sink);
        }
        found.portions().forEach(numbers -> portion(numbers, sink));
        return new ReadResult(false, found.at());
    }

    private ReadResult everything(Consumer<List<Item>> sink) {
        Details details = details("", "");
        Instant at = pages.each(cards, "", rows -> sink.accept(items(rows, details)));
        return new ReadResult(true, details.at.isBefore(at) ? details.at : at);
    }

    private void portion(List<String> numbers, Consumer<List<Item>> sink) {
        Details details = details(units.anyOf("Item_No", numbers), texts.anyOf("Item_No", numbers));
        pages.each(cards, cards.anyOf("No", numbers), rows -> sink.accept(items(rows, details)));
    }

    private Details details(String unitFilter, String textFilter) {
        Details details = new Details(new HashMap<>(), new Translations(settings), Instant.MAX);
        Instant at = pages.each(units, unitFilter, rows -> rows.forEach(details::addUnit));
        pages.each(texts, textFilter, details::addTexts);
        return new Details(details.units, details.texts, at);
    }

    private static List<Item> items(List<Row> rows, Details details) {
        return rows.stream().map(row -> item(row, details)).toList();
    }

    private static Item item(Row row, Details details) {
        String number = row.text("No");
        return new Item(
                number,
                row.option("Type"),
                details.texts.names(number, row.text("Description")),
                row.text("Item_Category_Code"),
                row.text("Base_Unit_of_Measure"),
                row.text("Sales_Unit_of_Measure"),
                details.units.getOrDefault(number, List.of()),
                row.decimal("Minimum_Order_Quantity"),
                row.decimal("Order_Multiple"),
                row.text("GTIN"),
                row.flag("Blocked") || row.flag("Sales_Blocked"),
                row.decimal("Unit_Price"),
                row.flag("Price_Includes_VAT"),
                row.text("VAT_Bus_Posting_Gr_Price"),
                row.text("VAT_Prod_Posting_Group"),
                row.text("Item_Disc_Group"),
                row.flag("Allow_Invoice_Disc"));
    }

    /** @param at when reading them began */
    private record Details(Map<String, List<ItemUnit>> units, Translations texts, Instant at) {

        void addUnit(Row row) {
            units.computeIfAbsent(row.text("Item_No"), number -> new ArrayList<>())
                    .add(new ItemUnit(row.text("Code"), row.decimal("Qty_per_Unit_of_Measure")));
        }

        /** Texts of variants are not names of the item. */
        void addTexts(List<Row> rows) {
            texts.add(
                    rows.stream()
                            .filter(row -> row.text("Variant_Code").isEmpty())
                            .toList(),
                    "Item_No");
        }
    }
}

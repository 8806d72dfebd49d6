package org.webnav.pricing.web.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.webnav.platform.api.Paging;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceTables;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Outcome;

/** What item cards say about price: Navision table 27. */
record ItemPriceTable(PriceTables tables) implements EditableTable<ItemCardRow> {

    @Override
    public List<String> columns() {
        return List.of(
                "item",
                "unitPrice",
                "priceIncludesVat",
                "vatBusinessGroup",
                "vatProductGroup",
                "itemDiscountGroup",
                "allowInvoiceDiscount");
    }

    @Override
    public List<Object> values(ItemCardRow row) {
        return Arrays.asList(
                row.item(),
                row.unitPrice(),
                row.priceIncludesVat(),
                row.vatBusinessGroup(),
                row.vatProductGroup(),
                row.itemDiscountGroup(),
                row.allowInvoiceDiscount());
    }

    @Override
    public Change<ItemCardRow> read(Fields fields) {
        ItemCardRow row = new ItemCardRow(
                fields.text("item"),
                fields.number("unitPrice"),
                fields.flag("priceIncludesVat", false),
                fields.text("vatBusinessGroup"),
                fields.text("vatProductGroup"),
                fields.text("itemDiscountGroup"),
                fields.flag("allowInvoiceDiscount", true));
        return new Change<>(row, fields.flag("deleted", false));
    }

    @Override
    public Outcome change(List<Change<ItemCardRow>> changes, boolean trial) {
        return tables.changeItemCards(changes, trial);
    }

    @Override
    public long count(Filter filter) {
        return tables.itemCards(filter, new Paging(0, 1)).total();
    }

    @Override
    public void each(Filter filter, Consumer<ItemCardRow> sink) {
        tables.eachItemCard(filter, sink);
    }
}

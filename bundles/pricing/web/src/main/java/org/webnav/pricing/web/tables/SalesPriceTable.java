package org.webnav.pricing.web.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.webnav.platform.api.Paging;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceTables;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Outcome;

/** Navision table 7002. */
record SalesPriceTable(PriceTables tables) implements EditableTable<SalesPriceRow> {

    @Override
    public List<String> columns() {
        return List.of(
                "item",
                "salesType",
                "salesCode",
                "startingDate",
                "currency",
                "variant",
                "unit",
                "minimumQuantity",
                "unitPrice",
                "priceIncludesVat",
                "allowInvoiceDiscount",
                "allowLineDiscount",
                "vatBusinessGroup",
                "endingDate");
    }

    @Override
    public List<Object> values(SalesPriceRow row) {
        return Arrays.asList(
                row.item(),
                row.salesType(),
                row.salesCode(),
                row.startingDate(),
                row.currency(),
                row.variant(),
                row.unit(),
                row.minimumQuantity(),
                row.unitPrice(),
                row.priceIncludesVat(),
                row.allowInvoiceDiscount(),
                row.allowLineDiscount(),
                row.vatBusinessGroup(),
                row.endingDate());
    }

    @Override
    public Change<SalesPriceRow> read(Fields fields) {
        SalesPriceRow row = new SalesPriceRow(
                fields.text("item"),
                fields.word("salesType", SalesType.class),
                fields.text("salesCode"),
                fields.date("startingDate"),
                fields.text("currency"),
                fields.text("variant"),
                fields.text("unit"),
                fields.number("minimumQuantity"),
                fields.number("unitPrice"),
                fields.flag("priceIncludesVat", false),
                fields.flag("allowInvoiceDiscount", true),
                fields.flag("allowLineDiscount", true),
                fields.text("vatBusinessGroup"),
                fields.date("endingDate"));
        return new Change<>(row, fields.flag("deleted", false));
    }

    @Override
    public Outcome change(List<Change<SalesPriceRow>> changes, boolean trial) {
        return tables.changePrices(changes, trial);
    }

    @Override
    public long count(Filter filter) {
        return tables.prices(filter, new Paging(0, 1)).total();
    }

    @Override
    public void each(Filter filter, Consumer<SalesPriceRow> sink) {
        tables.eachPrice(filter, sink);
    }
}

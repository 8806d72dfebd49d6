package org.webnav.pricing.web.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.webnav.platform.api.Paging;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceTables;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Outcome;

/** Navision table 7004. */
record LineDiscountTable(PriceTables tables) implements EditableTable<LineDiscountRow> {

    @Override
    public List<String> columns() {
        return List.of(
                "type",
                "code",
                "salesType",
                "salesCode",
                "startingDate",
                "currency",
                "variant",
                "unit",
                "minimumQuantity",
                "lineDiscountPercent",
                "endingDate");
    }

    @Override
    public List<Object> values(LineDiscountRow row) {
        return Arrays.asList(
                row.type(),
                row.code(),
                row.salesType(),
                row.salesCode(),
                row.startingDate(),
                row.currency(),
                row.variant(),
                row.unit(),
                row.minimumQuantity(),
                row.lineDiscountPercent(),
                row.endingDate());
    }

    @Override
    public Change<LineDiscountRow> read(Fields fields) {
        LineDiscountRow row = new LineDiscountRow(
                fields.word("type", DiscountType.class),
                fields.text("code"),
                fields.word("salesType", SalesType.class),
                fields.text("salesCode"),
                fields.date("startingDate"),
                fields.text("currency"),
                fields.text("variant"),
                fields.text("unit"),
                fields.number("minimumQuantity"),
                fields.number("lineDiscountPercent"),
                fields.date("endingDate"));
        return new Change<>(row, fields.flag("deleted", false));
    }

    @Override
    public Outcome change(List<Change<LineDiscountRow>> changes, boolean trial) {
        return tables.changeDiscounts(changes, trial);
    }

    @Override
    public long count(Filter filter) {
        return tables.discounts(filter, new Paging(0, 1)).total();
    }

    @Override
    public void each(Filter filter, Consumer<LineDiscountRow> sink) {
        tables.eachDiscount(filter, sink);
    }
}

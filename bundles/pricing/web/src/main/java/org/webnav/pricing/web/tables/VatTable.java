package org.webnav.pricing.web.tables;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceTables;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Filter;
import org.webnav.pricing.api.PriceTables.Outcome;

/** The VAT posting setup, with dates. */
record VatTable(PriceTables tables) implements EditableTable<VatRow> {

    @Override
    public List<String> columns() {
        return List.of("businessGroup", "productGroup", "startingDate", "percent", "calculation");
    }

    @Override
    public List<Object> values(VatRow row) {
        return Arrays.asList(
                row.businessGroup(), row.productGroup(), row.startingDate(), row.percent(), row.calculation());
    }

    @Override
    public Change<VatRow> read(Fields fields) {
        VatRow row = new VatRow(
                fields.text("businessGroup"),
                fields.text("productGroup"),
                fields.number("percent"),
                fields.text("calculation").isEmpty() ? "NORMAL" : fields.text("calculation"),
                fields.date("startingDate"));
        return new Change<>(row, fields.flag("deleted", false));
    }

    @Override
    public Outcome change(List<Change<VatRow>> changes, boolean trial) {
        return tables.changeVat(changes, trial);
    }

    /** All of them: there are few, and no filter knows their columns. */
    @Override
    public long count(Filter filter) {
        return tables.vatRates().size();
    }

    @Override
    public void each(Filter filter, Consumer<VatRow> sink) {
        tables.vatRates().forEach(vat -> sink.accept(vat.row()));
    }
}

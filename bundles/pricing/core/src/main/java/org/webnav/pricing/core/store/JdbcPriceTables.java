package org.webnav.pricing.core.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Audit;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.NotPermitted;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.VatRow;
import org.webnav.pricing.api.PriceTables;

/** Price and discount rows for the people who keep them. */
@Component
public final class JdbcPriceTables implements PriceTables {

    private static final String ITEM = "item";
    private static final String TARGET = "target_code";

    private final ScopedRepository repository;
    private final PriceWrite transaction;
    private final CurrentCaller callers;
    private final Audit audit;

    @Activate
    public JdbcPriceTables(
            @Reference(target = "(osgi.unit.name=pricing)") JpaTemplate jpa,
            @Reference CurrentCaller callers,
            @Reference Audit audit) {
        this.repository = new ScopedRepository(jpa, callers);
        this.transaction = new PriceWrite(jpa, callers);
        this.callers = callers;
        this.audit = audit;
    }

    @Override
    public Page<Price> prices(Filter filter, Paging paging) {
        return reading(FeedTable.SALES_PRICES, ITEM, filter, reader -> reader.page(paging))
                .map(row -> new Price(TableRows.price(row.values()), TableRows.origin(row.values()), row.overlaps()));
    }

    @Override
    public Page<Discount> discounts(Filter filter, Paging paging) {
        return reading(FeedTable.LINE_DISCOUNTS, TARGET, filter, reader -> reader.page(paging))
                .map(row ->
                        new Discount(TableRows.discount(row.values()), TableRows.origin(row.values()), row.overlaps()));
    }

    @Override
    public void eachPrice(Filter filter, Consumer<SalesPriceRow> sink) {
        reading(FeedTable.SALES_PRICES, ITEM, filter, reader -> {
            reader.each(values -> sink.accept(TableRows.price(values)));
            return null;
        });
    }

    @Override
    public void eachDiscount(Filter filter, Consumer<LineDiscountRow> sink) {
        reading(FeedTable.LINE_DISCOUNTS, TARGET, filter, reader -> {
            reader.each(values -> sink.accept(TableRows.discount(values)));
            return null;
        });
    }

    @Override
    public Outcome changePrices(List<Change<SalesPriceRow>> changes, boolean trial) {
        return change(
                FeedTable.SALES_PRICES,
                changes,
                (index, change) -> RowCheck.price(index, change.row(), change.delete()),
                row -> TableRows.values(row, FeedTable.PORTAL),
                trial);
    }

    @Override
    public Outcome changeDiscounts(List<Change<LineDiscountRow>> changes, boolean trial) {
        return change(
                FeedTable.LINE_DISCOUNTS,
                changes,
                (index, change) -> RowCheck.discount(index, change.row(), change.delete()),
                row -> TableRows.values(row, FeedTable.PORTAL),
                trial);
    }

    @Override
    public Page<ItemCard> itemCards(Filter filter, Paging paging) {
        return reading(FeedTable.ITEM_CARDS, ITEM, ofCards(filter), reader -> reader.page(paging))
                .map(row -> new ItemCard(TableRows.card(row.values()), TableRows.origin(row.values())));
    }

    @Override
    public void eachItemCard(Filter filter, Consumer<ItemCardRow> sink) {
        reading(FeedTable.ITEM_CARDS, ITEM, ofCards(filter), reader -> {
            reader.each(values -> sink.accept(TableRows.card(values)));
            return null;
        });
    }

    /** Cards count for everybody and always. */
    private static Filter ofCards(Filter filter) {
        return new Filter(filter.code(), null, "", "", null, filter.origin(), false);
    }

    @Override
    public Outcome changeItemCards(List<Change<ItemCardRow>> changes, boolean trial) {
        return change(
                FeedTable.ITEM_CARDS,
                changes,
                (index, change) -> RowCheck.card(index, change.row(), change.delete()),
                row -> TableRows.values(row, FeedTable.PORTAL),
                trial);
    }

    @Override
    public List<Vat> vatRates() {
        return reading(FeedTable.VAT_RATES, "product_group", Filter.ALL, RowReader::all).stream()
                .map(values -> new Vat(TableRows.vat(values), TableRows.origin(values)))
                .toList();
    }

    @Override
    public Outcome changeVat(List<Change<VatRow>> changes, boolean trial) {
        return change(
                FeedTable.VAT_RATES,
                changes,
                (index, change) -> RowCheck.vat(index, change.row(), change.delete()),
                row -> TableRows.values(row, FeedTable.PORTAL),
                trial);
    }

    private interface Reading<T> {
        T from(RowReader reader) throws SQLException;
    }

    private interface Check<R> {
        List<Fault> of(int index, Change<R> change);
    }

    private interface Values<R> {
        List<Object> of(R row);
    }

    private <T> T reading(FeedTable table, String code, Filter filter, Reading<T> reading) {
        ofTheOwner();
        return repository.in(scope -> scope.jdbc(
                connection -> reading.from(new RowReader(connection, scope.channel(), table, code, filter))));
    }

    private <R> Outcome change(
            FeedTable table, List<Change<R>> changes, Check<R> check, Values<R> values, boolean trial) {
        ofTheOwner();
        RowChanges wanted = new RowChanges(table);
        for (int i = 0; i < changes.size(); i++) {
            Change<R> change = changes.get(i);
            List<Fault> faults = check.of(i, change);
            if (faults.isEmpty()) {
                wanted.add(i, values.of(change.row()), change.delete());
            }
            wanted.refuse(faults);
        }
        return trial
                ? repository.in(scope -> scope.jdbc(connection -> wanted.decide(connection, scope.channel())))
                : written(table, wanted);
    }

    private Outcome written(FeedTable table, RowChanges wanted) {
        String channel = callers.get().channel().toString();
        return transaction.in((connection, subjects) -> {
            Outcome outcome = wanted.decide(connection, channel);
            wanted.write(connection, channel, subjects);
            record(table, outcome);
            return outcome;
        });
    }

    private void record(FeedTable table, Outcome outcome) {
        if (outcome.created() + outcome.changed() + outcome.deleted() > 0) {
            audit.record(
                    "pricing.change-rows",
                    table.name(),
                    Map.of(
                            "created", String.valueOf(outcome.created()),
                            "changed", String.valueOf(outcome.changed()),
                            "deleted", String.valueOf(outcome.deleted())));
        }
    }

    private void ofTheOwner() {
        if (!callers.get().wholeChannel()) {
            throw new NotPermitted("pricing.tables-not-permitted", "Price tables are for the seller's people only.");
        }
    }
}

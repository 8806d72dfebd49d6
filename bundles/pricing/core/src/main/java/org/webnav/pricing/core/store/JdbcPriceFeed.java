package org.webnav.pricing.core.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.NotPermitted;
import org.webnav.pricing.api.PriceFeed;

/** Keeps the channel's price tables equal to the ERP's by writing differing rows only. */
@Component
public final class JdbcPriceFeed implements PriceFeed {

    private final PriceWrite transaction;
    private final TableLoads loads;
    private final CurrentCaller callers;

    @Activate
    public JdbcPriceFeed(
            @Reference(target = "(osgi.unit.name=pricing)") JpaTemplate jpa, @Reference CurrentCaller callers) {
        this.transaction = new PriceWrite(jpa, callers);
        this.loads = new TableLoads(transaction);
        this.callers = callers;
    }

    @Override
    public Load<SalesPriceRow> loadSalesPrices(UUID channel) {
        check(channel);
        return loads.begin(FeedTable.SALES_PRICES, channel.toString(), row -> TableRows.values(row, FeedTable.ERP));
    }

    @Override
    public Load<LineDiscountRow> loadLineDiscounts(UUID channel) {
        check(channel);
        return loads.begin(FeedTable.LINE_DISCOUNTS, channel.toString(), row -> TableRows.values(row, FeedTable.ERP));
    }

    @Override
    public int applyItemCards(UUID channel, List<ItemCardRow> rows) {
        return store(
                channel,
                FeedTable.ITEM_CARDS,
                rows.stream().map(row -> TableRows.values(row, FeedTable.ERP)).toList(),
                false);
    }

    @Override
    public int replaceVat(UUID channel, List<VatRow> rows) {
        rows.forEach(JdbcPriceFeed::checkCalculation);
        List<List<Object>> values =
                rows.stream().map(row -> TableRows.values(row, FeedTable.ERP)).toList();
        return store(channel, FeedTable.VAT_RATES, values, true);
    }

    @Override
    public int replaceCurrencies(UUID channel, List<CurrencyRow> rows) {
        List<List<Object>> values = rows.stream()
                .map(row -> list(
                        row.currency(),
                        row.startingDate(),
                        row.factor(),
                        row.unitAmountRounding(),
                        row.amountRounding()))
                .toList();
        return store(channel, FeedTable.CURRENCIES, values, true);
    }

    @Override
    public int replaceCampaigns(UUID channel, List<CampaignRow> rows) {
        List<List<Object>> campaigns = new ArrayList<>();
        List<List<Object>> customers = new ArrayList<>();
        for (CampaignRow row : rows) {
            campaigns.add(list(row.code(), row.startingDate(), row.endingDate()));
            row.customers().forEach(customer -> customers.add(list(customer, row.code())));
        }
        return write(
                channel,
                new Rows(FeedTable.CAMPAIGNS, campaigns, true),
                new Rows(FeedTable.CAMPAIGN_CUSTOMERS, customers, true));
    }

    private record Rows(FeedTable table, List<List<Object>> rows, boolean complete) {}

    private int store(UUID channel, FeedTable table, List<List<Object>> rows, boolean complete) {
        return write(channel, new Rows(table, rows, complete));
    }

    private int write(UUID channel, Rows... loads) {
        check(channel);
        return transaction.in((connection, subjects) -> {
            int written = 0;
            for (Rows load : loads) {
                Difference difference =
                        Difference.between(connection, channel.toString(), load.table(), load.rows(), load.complete());
                written += difference.write();
                subjects.addAll(difference.subjects());
            }
            return written;
        });
    }

    private void check(UUID channel) {
        Caller caller = callers.get();
        if (!caller.wholeChannel() || !caller.channel().equals(channel)) {
            throw new NotPermitted("pricing.feed-not-permitted", "Prices are fed by the channel's own process only.");
        }
    }

    private static void checkCalculation(VatRow row) {
        if (!RowCheck.isCalculation(row.calculation())) {
            throw new Invalid(
                    "pricing.vat-calculation-unknown",
                    "VAT of " + row.businessGroup() + " and " + row.productGroup() + " is calculated by \""
                            + row.calculation() + "\": use one of NORMAL, REVERSE_CHARGE, FULL, SALES_TAX.");
        }
    }

    private static List<Object> list(Object... values) {
        return Arrays.asList(values);
    }
}

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
import org.webnav.platform.persistence.Scope;
import org.webnav.platform.persistence.ScopedRepository;
import org.webnav.pricing.api.PriceFeed;
import org.webnav.pricing.core.engine.VatCalculation;

/** Keeps the channel's price tables equal to the ERP's; each call is one transaction that writes differing rows only. */
@Component
public final class JdbcPriceFeed implements PriceFeed {

    private final ScopedRepository repository;
    private final CurrentCaller callers;

    @Activate
    public JdbcPriceFeed(
            @Reference(target = "(osgi.unit.name=pricing)") JpaTemplate jpa, @Reference CurrentCaller callers) {
        this.repository = new ScopedRepository(jpa, callers);
        this.callers = callers;
    }

    @Override
    public int replaceSalesPrices(UUID channel, List<SalesPriceRow> rows) {
        return store(
                channel,
                FeedTable.SALES_PRICES,
                rows.stream().map(JdbcPriceFeed::values).toList(),
                true);
    }

    @Override
    public int replaceLineDiscounts(UUID channel, List<LineDiscountRow> rows) {
        return store(
                channel,
                FeedTable.LINE_DISCOUNTS,
                rows.stream().map(JdbcPriceFeed::values).toList(),
                true);
    }

    @Override
    public int applyItemCards(UUID channel, List<ItemCardRow> rows) {
        List<List<Object>> values = rows.stream()
                .map(row -> list(
                        row.item(),
                        row.unitPrice(),
                        row.priceIncludesVat(),
                        row.vatBusinessGroup(),
                        row.vatProductGroup(),
                        row.itemDiscountGroup(),
                        row.allowInvoiceDiscount()))
                .toList();
        return store(channel, FeedTable.ITEM_CARDS, values, false);
    }

    @Override
    public int replaceVat(UUID channel, List<VatRow> rows) {
        List<List<Object>> values = rows.stream()
                .map(row -> list(row.businessGroup(), row.productGroup(), row.percent(), calculation(row)))
                .toList();
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
        return repository.in(
                permitted(channel),
                scope -> replace(scope, FeedTable.CAMPAIGNS, campaigns, true)
                        + replace(scope, FeedTable.CAMPAIGN_CUSTOMERS, customers, true));
    }

    private int store(UUID channel, FeedTable table, List<List<Object>> rows, boolean complete) {
        return repository.in(permitted(channel), scope -> replace(scope, table, rows, complete));
    }

    private static int replace(Scope scope, FeedTable table, List<List<Object>> rows, boolean complete) {
        return scope.jdbc(connection -> Difference.between(connection, scope.channel(), table, rows, complete)
                .write(connection, scope.channel()));
    }

    private Caller permitted(UUID channel) {
        Caller caller = callers.get();
        if (!caller.wholeChannel() || !caller.channel().equals(channel)) {
            throw new NotPermitted("pricing.feed-not-permitted", "Prices are fed by the channel's own process only.");
        }
        return caller;
    }

    private static VatCalculation calculation(VatRow row) {
        try {
            return VatCalculation.valueOf(Code.normal(row.calculation()));
        } catch (IllegalArgumentException e) {
            throw new Invalid(
                    "pricing.vat-calculation-unknown",
                    "VAT of " + row.businessGroup() + " and " + row.productGroup() + " is calculated by \""
                            + row.calculation() + "\": use one of NORMAL, REVERSE_CHARGE, FULL, SALES_TAX.");
        }
    }

    private static List<Object> values(SalesPriceRow row) {
        return list(
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

    private static List<Object> values(LineDiscountRow row) {
        return list(
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

    private static List<Object> list(Object... values) {
        return Arrays.asList(values);
    }
}

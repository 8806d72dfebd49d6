package org.webnav.erp.core.sync;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.webnav.connector.api.ErpConnector;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords;
import org.webnav.erp.core.sync.Load.Outcome;
import org.webnav.pricing.api.PriceFeed;
import org.webnav.pricing.api.PriceFeed.CampaignRow;
import org.webnav.pricing.api.PriceFeed.CurrencyRow;
import org.webnav.pricing.api.PriceFeed.DiscountType;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;

/** Everything that decides a price. Small tables are gathered whole. */
@Component(service = Subjects.class, property = "feed.cardinality.minimum:Integer=1")
public final class PriceSubjects implements Subjects {

    private final PriceFeed feed;

    @Activate
    public PriceSubjects(@Reference(name = "feed", cardinality = ReferenceCardinality.OPTIONAL) PriceFeed feed) {
        this.feed = feed;
    }

    @Override
    public List<Subject> all() {
        return List.of(
                replaced("currencies", 20, ErpConnector::currencies, PriceSubjects::currency, feed::replaceCurrencies),
                replaced("vat", 21, ErpConnector::vatRates, PriceSubjects::vat, feed::replaceVat),
                new Subject("item-prices", 22, Subject.Pace.QUICK, this::itemCards),
                loaded("prices", 23, ErpConnector::salesPrices, PriceSubjects::price, feed::loadSalesPrices),
                loaded("discounts", 24, ErpConnector::lineDiscounts, PriceSubjects::discount, feed::loadLineDiscounts),
                replaced("campaigns", 25, ErpConnector::campaigns, PriceSubjects::campaign, feed::replaceCampaigns));
    }

    private static <T, R> Subject replaced(
            String name,
            int rank,
            BiFunction<ErpConnector, Consumer<List<T>>, ReadResult> question,
            Function<T, R> mapping,
            ToIntBiFunction<UUID, List<R>> replace) {
        return new Subject(name, rank, Subject.Pace.SLOW, load -> {
            var gathered = load.gather(question);
            replace.applyAsInt(
                    load.channel().id(), gathered.rows().stream().map(mapping).toList());
            return gathered.outcome();
        });
    }

    /** A table of a million rows goes through in the ERP's portions; one that breaks off deletes nothing. */
    private static <T, R> Subject loaded(
            String name,
            int rank,
            BiFunction<ErpConnector, Consumer<List<T>>, ReadResult> question,
            Function<T, R> mapping,
            Function<UUID, PriceFeed.Load<R>> begin) {
        return new Subject(name, rank, Subject.Pace.SLOW, load -> {
            long[] count = {0};
            PriceFeed.Load<R> rows = begin.apply(load.channel().id());
            ReadResult read = load.read(question, portion -> {
                count[0] += portion.size();
                rows.take(portion.stream().map(mapping).toList());
            });
            rows.finish();
            return new Outcome(count[0], read);
        });
    }

    private Outcome itemCards(Load load) {
        long[] count = {0};
        ReadResult read = load.<ErpRecords.Item>read((erp, sink) -> erp.items(load.since(), sink), rows -> {
            count[0] += rows.size();
            feed.applyItemCards(
                    load.channel().id(), rows.stream().map(PriceSubjects::card).toList());
        });
        return new Outcome(count[0], read);
    }

    private static ItemCardRow card(ErpRecords.Item i) {
        return new ItemCardRow(
                i.number(),
                i.unitPrice(),
                i.priceIncludesVat(),
                i.vatBusinessGroup(),
                i.vatProductGroup(),
                i.itemDiscountGroup(),
                i.allowInvoiceDiscount());
    }

    private static SalesPriceRow price(ErpRecords.SalesPrice p) {
        return new SalesPriceRow(
                p.item(),
                SalesType.valueOf(p.salesType()),
                p.salesCode(),
                p.startingDate(),
                p.currency(),
                p.variant(),
                p.unit(),
                p.minimumQuantity(),
                p.unitPrice(),
                p.priceIncludesVat(),
                p.allowInvoiceDiscount(),
                p.allowLineDiscount(),
                p.vatBusinessGroup(),
                p.endingDate());
    }

    private static LineDiscountRow discount(ErpRecords.LineDiscount d) {
        return new LineDiscountRow(
                DiscountType.valueOf(d.type()),
                d.code(),
                SalesType.valueOf(d.salesType()),
                d.salesCode(),
                d.startingDate(),
                d.currency(),
                d.variant(),
                d.unit(),
                d.minimumQuantity(),
                d.percent(),
                d.endingDate());
    }

    private static VatRow vat(ErpRecords.VatRate v) {
        return new VatRow(v.businessGroup(), v.productGroup(), v.percent(), v.calculation());
    }

    private static CurrencyRow currency(ErpRecords.CurrencyRate r) {
        return new CurrencyRow(r.currency(), r.startingDate(), r.factor(), r.unitAmountRounding(), r.amountRounding());
    }

    private static CampaignRow campaign(ErpRecords.Campaign c) {
        return new CampaignRow(c.code(), c.startingDate(), c.endingDate(), c.customers());
    }
}

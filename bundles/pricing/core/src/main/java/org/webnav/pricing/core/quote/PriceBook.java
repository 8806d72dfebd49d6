package org.webnav.pricing.core.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.pricing.core.engine.BestPrice;
import org.webnav.pricing.core.engine.Buyer;
import org.webnav.pricing.core.engine.DocumentCurrency;
import org.webnav.pricing.core.engine.PriceAnswer;
import org.webnav.pricing.core.engine.PriceNotCalculable;
import org.webnav.pricing.core.engine.PriceRequest;
import org.webnav.pricing.core.engine.RowScope;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;
import org.webnav.pricing.core.engine.SalesType;
import org.webnav.pricing.core.rows.Audience;
import org.webnav.pricing.core.rows.ChannelRows;
import org.webnav.pricing.core.rows.GroupRows;
import org.webnav.pricing.core.rows.ItemRows;
import org.webnav.pricing.core.rows.StoredCard;
import org.webnav.pricing.core.rows.VatSetup;

/** Everything that decides the prices of some items for one buyer on one date, in memory. */
final class PriceBook {

    private static final Logger LOG = LoggerFactory.getLogger(PriceBook.class);

    private final BestPrice engine = new BestPrice();
    private final Trade trade;
    private final LocalDate date;
    private final ChannelRows.Reading rows;
    private final Buyer buyer;
    private final Audience ofPrices;
    private final Audience ofDiscounts;
    private final VatSetup vat;
    private final DocumentCurrency currency;

    /** @throws org.webnav.platform.api.Invalid when there is no exchange rate for the buyer's currency */
    PriceBook(Trade trade, LocalDate date, ChannelRows.Reading rows) {
        SortedSet<String> campaigns = rows.setup().campaigns().of(trade.customer(), date);
        this.trade = trade;
        this.date = date;
        this.rows = rows;
        this.buyer = trade.buyer(campaigns);
        this.ofPrices = new Audience(trade.customer(), trade.priceGroup(), campaigns);
        this.ofDiscounts = new Audience(trade.customer(), trade.discountGroup(), campaigns);
        this.vat = rows.setup().vat().on(date);
        this.currency = Currencies.of(rows.setup().currencies(), trade, date);
    }

    /** Who decides how a line is priced: with reasons or without. */
    private interface Rule {
        PriceAnswer answer(PriceRequest request, List<SalesPriceRow> prices, List<SalesLineDiscountRow> discounts);
    }

    /** Empty when the item has no price, or Navision too would refuse to calculate it. */
    Optional<Priced> price(Wanted wanted) {
        return price(wanted, engine::withoutReasons);
    }

    /** As {@link #price}, with the fate of every row: first {@link #prices}, the item card, then {@link #discounts}. */
    Optional<Priced> explained(Wanted wanted) {
        return price(wanted, engine::of);
    }

    /** Last day on which the rows that decided a price count; null when none is known. */
    LocalDate validUntil(Priced priced) {
        return Stream.of(
                        Optional.ofNullable(priced.answer().row()).map(SalesPriceRow::scope),
                        Optional.ofNullable(priced.answer().discount()).map(SalesLineDiscountRow::scope))
                .flatMap(Optional::stream)
                .flatMap(this::ends)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<LocalDate> ends(RowScope scope) {
        LocalDate ofCampaign = scope.salesType() == SalesType.CAMPAIGN
                ? rows.setup().campaigns().endOf(scope.salesCode(), trade.customer())
                : null;
        return Stream.of(Optional.ofNullable(scope.endingDate()), Optional.ofNullable(ofCampaign))
                .flatMap(Optional::stream);
    }

    /** The buyer's rows of all times, in key order. */
    List<SalesPriceRow> prices(Wanted wanted) {
        ItemRows item = rows.items().get(wanted.number());
        if (item == null || item.card() == null) {
            return List.of();
        }
        List<SalesPriceRow> prices = item.prices().of(ofPrices);
        prices.replaceAll(row -> row.vat().included() ? withRate(row, item.card()) : row);
        return prices;
    }

    /** The buyer's rows of all times, those of the item first. */
    List<SalesLineDiscountRow> discounts(Wanted wanted) {
        ItemRows item = rows.items().get(wanted.number());
        if (item == null) {
            return List.of();
        }
        List<SalesLineDiscountRow> discounts = new ArrayList<>(item.discounts().of(ofDiscounts));
        GroupRows group =
                item.card() == null ? null : rows.groups().get(item.card().discountGroup());
        if (group != null) {
            discounts.addAll(group.discounts().of(ofDiscounts));
        }
        return discounts;
    }

    private SalesPriceRow withRate(SalesPriceRow row, StoredCard card) {
        return row.with(vat.ofPrice(true, row.vat().businessGroup(), card.vatProductGroup()));
    }

    private Optional<Priced> price(Wanted wanted, Rule rule) {
        ItemRows item = rows.items().get(wanted.number());
        if (item == null || item.card() == null) {
            return Optional.empty();
        }
        PriceRequest request = new PriceRequest(
                item.card(vat),
                buyer,
                wanted.on(date),
                currency,
                vat.ofDocument(
                        trade.pricesIncludeVat(), trade.vatGroup(), item.card().vatProductGroup()));
        try {
            Priced priced = new Priced(wanted, trade, request, rule.answer(request, prices(wanted), discounts(wanted)));
            // Zero means "not set" in Navision's price tables and on a new item card, not "for nothing".
            return priced.answer().unitPrice().signum() == 0 ? Optional.empty() : Optional.of(priced);
        } catch (PriceNotCalculable e) {
            LOG.debug("No price of item {}: {}", wanted.number(), e.getMessage());
            return Optional.empty();
        }
    }
}

package org.webnav.pricing.core.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.pricing.core.engine.BestPrice;
import org.webnav.pricing.core.engine.Buyer;
import org.webnav.pricing.core.engine.DocumentCurrency;
import org.webnav.pricing.core.engine.PriceNotCalculable;
import org.webnav.pricing.core.engine.PriceRequest;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;

/** Everything that decides the prices of some items for one buyer on one date, in memory. */
final class PriceBook {

    private static final Logger LOG = LoggerFactory.getLogger(PriceBook.class);

    private final BestPrice engine = new BestPrice();
    private final Trade trade;
    private final LocalDate date;
    private final Contents contents;

    PriceBook(Trade trade, LocalDate date, Contents contents) {
        this.trade = trade;
        this.date = date;
        this.contents = contents;
    }

    /** What was read; rows in Navision's key order, discounts by item number and by item discount group. */
    record Contents(
            Set<String> campaigns,
            DocumentCurrency currency,
            VatSetup vat,
            Map<String, StoredCard> cards,
            Map<String, List<SalesPriceRow>> prices,
            Map<String, List<SalesLineDiscountRow>> discountsOfItems,
            Map<String, List<SalesLineDiscountRow>> discountsOfGroups) {}

    /** Empty when the item has no price, or Navision too would refuse to calculate it. */
    Optional<Priced> price(Wanted wanted) {
        return Optional.ofNullable(contents.cards().get(wanted.number()))
                .flatMap(card -> answered(wanted, request(wanted, card)));
    }

    List<SalesPriceRow> prices(Wanted wanted) {
        return contents.prices().getOrDefault(wanted.number(), List.of());
    }

    List<SalesLineDiscountRow> discounts(Wanted wanted) {
        List<SalesLineDiscountRow> rows =
                new ArrayList<>(contents.discountsOfItems().getOrDefault(wanted.number(), List.of()));
        StoredCard card = contents.cards().get(wanted.number());
        if (card != null) {
            rows.addAll(contents.discountsOfGroups().getOrDefault(card.discountGroup(), List.of()));
        }
        return rows;
    }

    private Optional<Priced> answered(Wanted wanted, PriceRequest request) {
        try {
            Priced priced = new Priced(wanted, trade, request, engine.of(request, prices(wanted), discounts(wanted)));
            // Zero means "not set" in Navision's price tables and on a new item card, not "for nothing".
            return priced.answer().unitPrice().signum() == 0 ? Optional.empty() : Optional.of(priced);
        } catch (PriceNotCalculable e) {
            LOG.debug("No price of item {}: {}", wanted.number(), e.getMessage());
            return Optional.empty();
        }
    }

    private PriceRequest request(Wanted wanted, StoredCard card) {
        Buyer buyer = new Buyer(
                trade.customer(),
                trade.priceGroup(),
                trade.discountGroup(),
                contents.campaigns(),
                trade.allowLineDiscount());
        return new PriceRequest(
                card.with(contents.vat()),
                buyer,
                wanted.on(date),
                contents.currency(),
                contents.vat().ofDocument(trade, card.vatProductGroup()));
    }
}

package org.webnav.pricing.core.quote;

import java.math.BigDecimal;
import org.webnav.pricing.api.PriceQuote;
import org.webnav.pricing.core.engine.PriceAnswer;
import org.webnav.pricing.core.engine.PriceRequest;
import org.webnav.pricing.core.engine.SalesLineDiscountRow;
import org.webnav.pricing.core.engine.SalesPriceRow;
import org.webnav.pricing.core.engine.SalesType;

/** A line with the engine's answer. */
record Priced(Wanted wanted, Trade trade, PriceRequest request, PriceAnswer answer) {

    PriceQuote quote() {
        BigDecimal amountRounding = request.currency().amountRounding();
        BigDecimal lineAmount = answer.lineAmount();
        return new PriceQuote(
                wanted.item().number(),
                wanted.variant(),
                wanted.unit().code(),
                wanted.quantity(),
                trade.currency(),
                answer.unitPrice(),
                answer.lineDiscountPercent(),
                answer.lineDiscountAmount(),
                lineAmount,
                trade.pricesIncludeVat(),
                request.vat().percent(),
                Amounts.withoutVat(lineAmount, request.vat(), amountRounding),
                Amounts.withVat(lineAmount, request.vat(), amountRounding),
                isOfCampaign());
    }

    /** The unit price after line discount. */
    BigDecimal netUnitPrice() {
        return Amounts.rounded(
                Amounts.less(answer.unitPrice(), answer.lineDiscountPercent()),
                request.currency().unitRounding());
    }

    /** A campaign's price, or a line discount of one. */
    boolean isOfCampaign() {
        SalesPriceRow row = answer.row();
        SalesLineDiscountRow discount = answer.discount();
        return row != null && row.scope().salesType() == SalesType.CAMPAIGN
                || discount != null && discount.scope().salesType() == SalesType.CAMPAIGN;
    }
}

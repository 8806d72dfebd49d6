package org.webnav.channel.core;

import java.math.BigDecimal;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.webnav.channel.api.Blocked;
import org.webnav.channel.api.TradeRelation;
import org.webnav.platform.persistence.OrganisationScoped;

/** Row of {@code channel.trade_relations}; {@code organisationId} is the buyer. Written only by the feed. */
@Entity
@Table(schema = "channel", name = "trade_relations")
public class TradeRelationEntity implements OrganisationScoped {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "channel_id")
    private String channelId;

    @Column(name = "organisation_id")
    private String organisationId;

    @Column(name = "seller_id")
    private String sellerId;

    @Column(name = "number")
    private String number;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "bill_to")
    private String billTo;

    @Column(name = "price_group")
    private String priceGroup;

    @Column(name = "discount_group")
    private String discountGroup;

    @Column(name = "invoice_discount_code")
    private String invoiceDiscountCode;

    @Column(name = "vat_business_group")
    private String vatBusinessGroup;

    @Column(name = "currency")
    private String currency;

    @Column(name = "currency_factor")
    private BigDecimal currencyFactor;

    @Column(name = "allow_line_discount")
    private short allowLineDiscount;

    @Column(name = "prices_include_vat")
    private short pricesIncludeVat;

    @Column(name = "credit_limit")
    private BigDecimal creditLimit;

    @Column(name = "payment_terms")
    private String paymentTerms;

    @Column(name = "account_manager")
    private String accountManager;

    @Column(name = "location")
    private String location;

    @Column(name = "language")
    private String language;

    @Column(name = "blocked")
    private String blocked;

    protected TradeRelationEntity() {}

    @Override
    public String channelId() {
        return channelId;
    }

    @Override
    public String organisationId() {
        return organisationId;
    }

    TradeRelation toTradeRelation() {
        return new TradeRelation(
                UUID.fromString(id),
                UUID.fromString(sellerId),
                UUID.fromString(organisationId),
                number,
                billTo,
                priceGroup,
                discountGroup,
                invoiceDiscountCode,
                vatBusinessGroup,
                currency,
                Decimals.plain(currencyFactor),
                allowLineDiscount != 0,
                pricesIncludeVat != 0,
                Decimals.money(creditLimit),
                paymentTerms,
                accountManager,
                location,
                language,
                Blocked.valueOf(blocked));
    }
}

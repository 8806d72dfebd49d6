package org.webnav.channel.api;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a seller agreed with a buyer; for the channel's owner this is the ERP's customer card. Codes are the ERP's and
 * empty when not set.
 *
 * @param number the ERP customer number, unique per seller
 * @param billTo the ERP number of the customer that pays; equals {@code number} unless another pays
 * @param currency ISO 4217 code of documents for this buyer
 * @param currencyFactor units of {@code currency} per unit of local currency, 1 for the local currency
 * @param allowLineDiscount the card's "Allow Line Disc.", which decides when no price row was found
 * @param pricesIncludeVat documents for this buyer show prices with VAT
 * @param creditLimit in local currency; 0 means unlimited
 * @param accountManager salesperson code
 * @param language ISO 639-1
 */
public record TradeRelation(
        UUID id,
        UUID seller,
        UUID buyer,
        String number,
        String billTo,
        String priceGroup,
        String discountGroup,
        String invoiceDiscountCode,
        String vatBusinessGroup,
        String currency,
        BigDecimal currencyFactor,
        boolean allowLineDiscount,
        boolean pricesIncludeVat,
        BigDecimal creditLimit,
        String paymentTerms,
        String accountManager,
        String location,
        String language,
        Blocked blocked) {}

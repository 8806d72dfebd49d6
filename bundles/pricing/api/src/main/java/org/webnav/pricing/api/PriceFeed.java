package org.webnav.pricing.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes price data from the ERP in bulk. Codes are empty when blank in the ERP; dates null when blank. Each call is a
 * transaction of its own, a load may be several. Rows and item cards that were entered in the portal stay; where the ERP brings a row with the key
 * of such a row, the ERP's counts.
 */
@ProviderType
public interface PriceFeed {

    enum SalesType {
        CUSTOMER,
        CUSTOMER_PRICE_GROUP,
        CUSTOMER_DISC_GROUP,
        ALL_CUSTOMERS,
        CAMPAIGN
    }

    enum DiscountType {
        ITEM,
        ITEM_DISC_GROUP
    }

    /** Navision table 7002; the first eight fields after the item are its key. */
    record SalesPriceRow(
            String item,
            SalesType salesType,
            String salesCode,
            LocalDate startingDate,
            String currency,
            String variant,
            String unit,
            BigDecimal minimumQuantity,
            BigDecimal unitPrice,
            boolean priceIncludesVat,
            boolean allowInvoiceDiscount,
            boolean allowLineDiscount,
            String vatBusinessGroup,
            LocalDate endingDate) {}

    /** Navision table 7004. */
    record LineDiscountRow(
            DiscountType type,
            String code,
            SalesType salesType,
            String salesCode,
            LocalDate startingDate,
            String currency,
            String variant,
            String unit,
            BigDecimal minimumQuantity,
            BigDecimal lineDiscountPercent,
            LocalDate endingDate) {}

    /** What the item card says about price. */
    record ItemCardRow(
            String item,
            BigDecimal unitPrice,
            boolean priceIncludesVat,
            String vatBusinessGroup,
            String vatProductGroup,
            String itemDiscountGroup,
            boolean allowInvoiceDiscount) {}

    /**
     * The VAT rate of a group of customers and a group of items from a day on. Navision's setup knows no dates; a row
     * without one counts until the first dated row begins.
     *
     * @param businessGroup of the customer: its country and kind
     * @param productGroup of the item
     * @param calculation NORMAL, REVERSE_CHARGE, FULL or SALES_TAX (Navision "VAT Calculation Type")
     * @param startingDate null for always
     */
    record VatRow(
            String businessGroup, String productGroup, BigDecimal percent, String calculation, LocalDate startingDate) {

        /** Without a date. */
        public VatRow(String businessGroup, String productGroup, BigDecimal percent, String calculation) {
            this(businessGroup, productGroup, percent, calculation, null);
        }
    }

    /** @param factor units of the currency per unit of local currency from that date on */
    record CurrencyRow(
            String currency,
            LocalDate startingDate,
            BigDecimal factor,
            BigDecimal unitAmountRounding,
            BigDecimal amountRounding) {}

    /** @param customers ERP numbers of customers for whom the campaign is activated */
    record CampaignRow(String code, LocalDate startingDate, LocalDate endingDate, List<String> customers) {}

    /**
     * All rows of the ERP, taken in portions of any size; what is not taken is deleted at the end, and of two rows with one
     * key the last counts. Rows that are as they were are neither kept nor looked up. Up to 20,000 rows that differ change
     * at once at the end; a load with more of them writes as it goes. A load that is not finished deletes nothing. For one
     * thread; only one load of a table of a channel at a time.
     */
    interface Load<T> {

        void take(List<T> rows);

        /** @return rows written */
        int finish();
    }

    /** Begins to replace all sales price rows of the ERP. */
    Load<SalesPriceRow> loadSalesPrices(UUID channel);

    /** Begins to replace all line discount rows of the ERP. */
    Load<LineDiscountRow> loadLineDiscounts(UUID channel);

    /** A whole load at once. */
    default int replaceSalesPrices(UUID channel, List<SalesPriceRow> rows) {
        Load<SalesPriceRow> load = loadSalesPrices(channel);
        load.take(rows);
        return load.finish();
    }

    /** A whole load at once. */
    default int replaceLineDiscounts(UUID channel, List<LineDiscountRow> rows) {
        Load<LineDiscountRow> load = loadLineDiscounts(channel);
        load.take(rows);
        return load.finish();
    }

    int applyItemCards(UUID channel, List<ItemCardRow> rows);

    int replaceVat(UUID channel, List<VatRow> rows);

    int replaceCurrencies(UUID channel, List<CurrencyRow> rows);

    int replaceCampaigns(UUID channel, List<CampaignRow> rows);
}

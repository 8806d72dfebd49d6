package org.webnav.pricing.api;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;
import org.webnav.platform.api.Page;
import org.webnav.platform.api.Paging;
import org.webnav.pricing.api.PriceFeed.ItemCardRow;
import org.webnav.pricing.api.PriceFeed.LineDiscountRow;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceFeed.VatRow;

/**
 * The price and discount rows of the channel and what item cards say about price, for the owner's people only: others get
 * {@link org.webnav.platform.api.NotPermitted}. Rows of the ERP can be read; rows of the portal can be changed. A row is
 * known by its key as in Navision: all fields before the price or percentage; a card by its item.
 */
@ProviderType
public interface PriceTables {

    /** Who owns a row. */
    enum Origin {
        ERP,
        PORTAL
    }

    /** @param overlaps another row with the same key but for its starting date is valid at the same time */
    record Price(SalesPriceRow row, Origin origin, boolean overlaps) {}

    /** @param overlaps another row with the same key but for its starting date is valid at the same time */
    record Discount(LineDiscountRow row, Origin origin, boolean overlaps) {}

    /**
     * Which rows; null or empty parts restrict nothing.
     *
     * @param code item, or what a discount is given on; ends in {@code *} for a beginning
     * @param salesCode customer, group or campaign; ends in {@code *} for a beginning
     * @param currency ISO 4217 code; {@code -} for rows in local currency
     * @param validOn rows whose period holds the day
     * @param overlapping only rows that overlap with another
     */
    record Filter(
            String code,
            SalesType salesType,
            String salesCode,
            String currency,
            LocalDate validOn,
            Origin origin,
            boolean overlapping) {

        public static final Filter ALL = new Filter("", null, "", "", null, null, false);
    }

    /** By item, sales type, sales code and starting date. */
    Page<Price> prices(Filter filter, Paging paging);

    /** By item or group, sales type, sales code and starting date. */
    Page<Discount> discounts(Filter filter, Paging paging);

    /** As {@link #prices}, all of them, one after the other inside one transaction. */
    void eachPrice(Filter filter, Consumer<SalesPriceRow> sink);

    void eachDiscount(Filter filter, Consumer<LineDiscountRow> sink);

    /** @param delete the row with this key goes; its other fields may be null */
    record Change<R>(R row, boolean delete) {}

    /**
     * Why a change was refused.
     *
     * @param index of the change in the list
     * @param field of the row, empty for the whole
     * @param code for example {@code pricing.row-of-erp}
     */
    record Fault(int index, String field, String code, String message) {}

    /** @param unchanged rows that were already so, or were already gone */
    record Outcome(int created, int changed, int deleted, int unchanged, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Creates, changes and deletes rows of the portal in one transaction; changes that are refused do not hinder the
     * others. Of two changes with one key the last counts.
     *
     * @param trial only tells what would happen
     */
    Outcome changePrices(List<Change<SalesPriceRow>> changes, boolean trial);

    Outcome changeDiscounts(List<Change<LineDiscountRow>> changes, boolean trial);

    /** What the card of an item says about price. */
    record ItemCard(ItemCardRow row, Origin origin) {}

    /** By item; of the filter, {@code code} and {@code origin} count. */
    Page<ItemCard> itemCards(Filter filter, Paging paging);

    /** As {@link #itemCards}, all of them, one after the other inside one transaction. */
    void eachItemCard(Filter filter, Consumer<ItemCardRow> sink);

    /** As {@link #changePrices} for the cards of items that the ERP does not know. */
    Outcome changeItemCards(List<Change<ItemCardRow>> changes, boolean trial);

    /** A VAT rate of a group of customers and a group of items from a day on. */
    record Vat(VatRow row, Origin origin) {}

    /** All of the channel, by groups and date; a few dozen. */
    List<Vat> vatRates();

    /** As {@link #changePrices} for VAT rates; those of the portal have a starting date. */
    Outcome changeVat(List<Change<VatRow>> changes, boolean trial);
}

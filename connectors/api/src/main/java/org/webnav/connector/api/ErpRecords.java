package org.webnav.connector.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Neutral records of what ERPs know. Text is never null, blank codes are empty; dates are null when blank; languages are
 * ISO 639-1, currencies ISO 4217 (empty for the local one), quantities in base units unless a unit stands beside.
 */
public final class ErpRecords {

    private ErpRecords() {}

    public record Category(String code, String parent, Map<String, String> names) {}

    public record Unit(String code, String unece, Map<String, String> names) {}

    public record ItemUnit(String code, BigDecimal quantityPerUnit) {}

    /**
     * @param type INVENTORY, SERVICE or NON_INVENTORY
     * @param names language to text; the empty key is the card's own text
     */
    public record Item(
            String number,
            String type,
            Map<String, String> names,
            String category,
            String baseUnit,
            String salesUnit,
            List<ItemUnit> units,
            BigDecimal minimumQuantity,
            BigDecimal orderMultiple,
            String gtin,
            boolean blocked,
            BigDecimal unitPrice,
            boolean priceIncludesVat,
            String vatBusinessGroup,
            String vatProductGroup,
            String itemDiscountGroup,
            boolean allowInvoiceDiscount) {}

    /** @param descriptions language to text; the empty key is the text for every language; lines end as in the ERP's paragraphs */
    public record ItemDescriptions(String item, Map<String, String> descriptions) {}

    /** @param names language to text; the empty key is the ERP's own text */
    public record Variant(String code, Map<String, String> names, boolean blocked) {}

    /** All variants of an item. */
    public record ItemVariants(String item, List<Variant> variants) {}

    /** @param names language to text; the empty key is the ERP's own text */
    public record AttributeOption(String code, Map<String, String> names) {}

    /**
     * A property that items can have.
     *
     * @param code unique among attributes; stays while the ERP does not rename it
     * @param type OPTION, TEXT, NUMBER or DATE
     * @param unit of a number, as the ERP writes it
     * @param options of type OPTION, in the ERP's order
     */
    public record Attribute(
            String code, String type, String unit, Map<String, String> names, List<AttributeOption> options) {}

    /** All attributes of an item: code to option code, text, decimal or ISO date. */
    public record ItemAttributes(String item, Map<String, String> values) {}

    public record Picture(String item, String mediaType, byte[] content) {}

    public record DeliveryAddress(
            String code, String name, String street, String city, String postCode, String country) {}

    /** @param blocked NONE, SHIP, INVOICE or ALL */
    public record Customer(
            String number,
            String name,
            String vatNumber,
            String street,
            String city,
            String postCode,
            String country,
            String email,
            String billTo,
            String priceGroup,
            String discountGroup,
            String invoiceDiscountCode,
            String vatBusinessGroup,
            String currency,
            boolean allowLineDiscount,
            boolean pricesIncludeVat,
            BigDecimal creditLimit,
            String paymentTerms,
            String accountManager,
            String location,
            String language,
            String blocked,
            List<DeliveryAddress> deliveryAddresses) {}

    /**
     * Somebody to talk to at a customer.
     *
     * @param customer number of the customer; empty when the contact stands for none any more, or must not be used
     * @param type COMPANY for the company's own telephone and mailbox, PERSON
     */
    public record Contact(
            String number,
            String customer,
            String type,
            String name,
            String jobTitle,
            String phone,
            String mobile,
            String email) {}

    /** @param salesType CUSTOMER, CUSTOMER_PRICE_GROUP, ALL_CUSTOMERS or CAMPAIGN */
    public record SalesPrice(
            String item,
            String salesType,
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

    /** @param type ITEM or ITEM_DISC_GROUP; {@code salesType} also CUSTOMER_DISC_GROUP */
    public record LineDiscount(
            String type,
            String code,
            String salesType,
            String salesCode,
            LocalDate startingDate,
            String currency,
            String variant,
            String unit,
            BigDecimal minimumQuantity,
            BigDecimal percent,
            LocalDate endingDate) {}

    /** @param calculation NORMAL, REVERSE_CHARGE, FULL or SALES_TAX */
    public record VatRate(String businessGroup, String productGroup, BigDecimal percent, String calculation) {}

    /** @param factor units of the currency per unit of local currency from that date on */
    public record CurrencyRate(
            String currency,
            LocalDate startingDate,
            BigDecimal factor,
            BigDecimal unitAmountRounding,
            BigDecimal amountRounding) {}

    public record Campaign(String code, LocalDate startingDate, LocalDate endingDate, List<String> customers) {}

    public record StockLevel(String item, String location, BigDecimal quantity) {}

    public record ExpectedReceipt(String item, String location, LocalDate date, BigDecimal quantity) {}

    /**
     * What a line of a sales order still takes.
     *
     * @param order the ERP's number of the order
     * @param date when it is to leave; null when that is open
     * @param quantity outstanding, in base units
     */
    public record Demand(String order, String item, String location, LocalDate date, BigDecimal quantity) {}

    /** Amounts in local currency; Navision page 151. */
    public record CustomerFigures(
            String customer,
            BigDecimal balance,
            BigDecimal balanceDue,
            BigDecimal outstandingOrders,
            BigDecimal shippedNotInvoiced,
            BigDecimal outstandingInvoices,
            BigDecimal outstandingInvoicesFromShipments,
            BigDecimal returnReceivedNotInvoiced,
            BigDecimal outstandingReturnOrders,
            BigDecimal invoicedPrepayments) {}

    public record LedgerEntry(
            String customer,
            long entryNumber,
            String documentType,
            String documentNumber,
            LocalDate postingDate,
            LocalDate dueDate,
            String currency,
            BigDecimal amount,
            BigDecimal remainingAmount) {}
}

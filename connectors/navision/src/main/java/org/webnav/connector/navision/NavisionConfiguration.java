package org.webnav.connector.navision;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** One company in one Navision (Business Central) and how to reach it. */
@ObjectClassDefinition(
        name = "WebNav connector to Navision",
        description = "API v2.0 and OData V4 page services of one company")
@interface NavisionConfiguration {

    @AttributeDefinition(
            name = "Address",
            description = "Without /api and /ODataV4, e.g. https://erp.example.com:7048/BC. Empty: not connected")
    String url() default "";

    @AttributeDefinition(name = "Company", description = "Name of the company as Navision shows it")
    String company() default "";

    @AttributeDefinition(name = "User")
    String user() default "";

    @AttributeDefinition(
            name = "Web service access key",
            description = "The dot before its name keeps it out of the service's properties",
            type = AttributeType.PASSWORD)
    String _key() default "";

    @AttributeDefinition(name = "Channel", description = "Code of the channel that this company serves")
    String webnav_channel() default "main";

    @AttributeDefinition(name = "Time to connect", description = "Seconds")
    int connect_timeout() default 10;

    @AttributeDefinition(name = "Time to read one portion", description = "Seconds")
    int read_timeout() default 30;

    @AttributeDefinition(name = "Time to take an order", description = "Seconds")
    int send_timeout() default 60;

    @AttributeDefinition(name = "Portion", description = "Most records in one answer")
    int page_size() default 2000;

    @AttributeDefinition(
            name = "Overlap",
            description =
                    "Seconds by which reading of changes looks further back, for transactions that Navision had not finished")
    int overlap() default 60;

    @AttributeDefinition(
            name = "Local currency",
            description = "ISO code, used when the general ledger setup is not published")
    String local_currency() default "EUR";

    @AttributeDefinition(
            name = "Where stock is read",
            description =
                    "ItemLedgerEntries: always right, reads the whole ledger; StockkeepingUnits: short, but only for items that have them")
    String stock_source() default "ItemLedgerEntries";

    @AttributeDefinition(name = "Languages", description = "Navision's code = ISO 639-1")
    String[] languages() default {"ENU=en", "ENG=en", "LVI=lv", "RUS=ru"};

    @AttributeDefinition(
            name = "Services",
            description =
                    "Standard name of a page service = its name here, e.g. SalesPrices=WebPrices; nothing after the sign: not published")
    String[] services() default {};

    @AttributeDefinition(
            name = "Fields",
            description =
                    "Service.field = its name here, e.g. ItemCard.Order_Multiple=Web_Multiple; nothing after the sign: not there,"
                            + " as for ItemExtendedTexts.SystemModifiedAt= of a page without that field")
    String[] fields() default {};
}

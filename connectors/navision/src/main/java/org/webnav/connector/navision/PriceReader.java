package org.webnav.connector.navision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Campaign;
import org.webnav.connector.api.ErpRecords.LineDiscount;
import org.webnav.connector.api.ErpRecords.SalesPrice;
import org.webnav.connector.api.ErpRecords.VatRate;

/** What prices depend on besides items and customers: always everything, since page services do not tell changes. */
final class PriceReader {

    private final Pages pages;
    private final Currencies currencies;
    private final Page prices;
    private final Page discounts;
    private final Page vat;
    private final Page campaigns;
    private final Page targets;

    PriceReader(Settings settings, Pages pages, Currencies currencies) {
        this.pages = pages;
        this.currencies = currencies;
        Names names = settings.names();
        this.prices = Page.service(
                names,
                "SalesPrices",
                "Item_No",
                "Sales_Type",
                "Sales_Code",
                "Starting_Date",
                "Ending_Date",
                "Currency_Code",
                "Variant_Code",
                "Unit_of_Measure_Code",
                "Minimum_Quantity",
                "Unit_Price",
                "Price_Includes_VAT",
                "Allow_Invoice_Disc",
                "Allow_Line_Disc",
                "VAT_Bus_Posting_Gr_Price");
        this.discounts = Page.service(
                names,
                "SalesLineDiscounts",
                "Type",
                "Code",
                "Sales_Type",
                "Sales_Code",
                "Starting_Date",
                "Ending_Date",
                "Currency_Code",
                "Variant_Code",
                "Unit_of_Measure_Code",
                "Minimum_Quantity",
                "Line_Discount_Percent");
        this.vat = Page.service(
                names,
                "VATPostingSetup",
                "VAT_Bus_Posting_Group",
                "VAT_Prod_Posting_Group",
                "VAT_Percent",
                "VAT_Calculation_Type");
        this.campaigns = Page.service(names, "Campaigns", "No", "Starting_Date", "Ending_Date", "Activated");
        this.targets = Page.service(names, "CampaignTargetGroups", "Type", "No", "Campaign_No");
    }

    ReadResult salesPrices(Consumer<List<SalesPrice>> sink) {
        Currencies.Codes codes = currencies.codes();
        Instant at = pages.each(
                prices,
                "",
                rows -> sink.accept(rows.stream().map(row -> price(row, codes)).toList()));
        return new ReadResult(true, at);
    }

    ReadResult lineDiscounts(Consumer<List<LineDiscount>> sink) {
        Currencies.Codes codes = currencies.codes();
        Instant at = pages.each(
                discounts,
                "",
                rows -> sink.accept(
                        rows.stream().map(row -> discount(row, codes)).toList()));
        return new ReadResult(true, at);
    }

    ReadResult vatRates(Consumer<List<VatRate>> sink) {
        Instant at = pages.each(
                vat,
                "",
                rows -> sink.accept(rows.stream().map(PriceReader::vatRate).toList()));
        return new ReadResult(true, at);
    }

    /** A campaign that is not activated gives nobody a price (codeunit 7000). Contacts buy nothing in the portal. */
    ReadResult campaigns(Consumer<List<Campaign>> sink) {
        Map<String, List<String>> customers = new HashMap<>();
        Instant at = pages.each(targets, "", rows -> rows.stream()
                .filter(row -> row.option("Type").equals("CUSTOMER"))
                .forEach(row -> customers
                        .computeIfAbsent(row.text("Campaign_No"), campaign -> new ArrayList<>())
                        .add(row.text("No"))));
        pages.each(
                campaigns,
                "",
                rows -> sink.accept(rows.stream()
                        .filter(row -> row.flag("Activated", true))
                        .map(row -> campaign(row, customers.getOrDefault(row.text("No"), List.of())))
                        .toList()));
        return new ReadResult(true, at);
    }

    private static SalesPrice price(Row row, Currencies.Codes codes) {
        return new SalesPrice(
                row.text("Item_No"),
                row.option("Sales_Type"),
                row.text("Sales_Code"),
                row.date("Starting_Date"),
                codes.iso(row.text("Currency_Code")),
                row.text("Variant_Code"),
                row.text("Unit_of_Measure_Code"),
                row.decimal("Minimum_Quantity"),
                row.decimal("Unit_Price"),
                row.flag("Price_Includes_VAT"),
                row.flag("Allow_Invoice_Disc"),
                row.flag("Allow_Line_Disc"),
                row.text("VAT_Bus_Posting_Gr_Price"),
                row.date("Ending_Date"));
    }

    private static LineDiscount discount(Row row, Currencies.Codes codes) {
        return new LineDiscount(
                row.option("Type"),
                row.text("Code"),
                row.option("Sales_Type"),
                row.text("Sales_Code"),
                row.date("Starting_Date"),
                codes.iso(row.text("Currency_Code")),
                row.text("Variant_Code"),
                row.text("Unit_of_Measure_Code"),
                row.decimal("Minimum_Quantity"),
                row.decimal("Line_Discount_Percent"),
                row.date("Ending_Date"));
    }

    private static VatRate vatRate(Row row) {
        return new VatRate(
                row.text("VAT_Bus_Posting_Group"),
                row.text("VAT_Prod_Posting_Group"),
                row.decimal("VAT_Percent"),
                calculation(row.option("VAT_Calculation_Type")));
    }

    private static String calculation(String option) {
        return option.endsWith("_VAT") ? option.substring(0, option.length() - 4) : option;
    }

    private static Campaign campaign(Row row, List<String> customers) {
        return new Campaign(row.text("No"), row.date("Starting_Date"), row.date("Ending_Date"), customers);
    }
}

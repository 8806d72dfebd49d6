package org.webnav.connector.navision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.CustomerFigures;
import org.webnav.connector.api.ErpRecords.LedgerEntry;

/** What customers owe. */
final class LedgerReader {

    private final Pages pages;
    private final Currencies currencies;
    private final Page figures;
    private final Page entries;

    LedgerReader(Settings settings, Pages pages, Currencies currencies) {
        this.pages = pages;
        this.currencies = currencies;
        this.figures = Page.service(
                settings.names(),
                "CustomerStatistics",
                "No",
                "Balance_LCY",
                "Balance_Due_LCY",
                "Outstanding_Orders_LCY",
                "Shipped_Not_Invoiced_LCY",
                "Outstanding_Invoices_LCY",
                "GetTotalAmountLCY",
                "GetInvoicedPrepmtAmountLCY");
        this.entries = Page.service(
                settings.names(),
                "CustomerLedgerEntries",
                "Customer_No",
                "Entry_No",
                "Document_Type",
                "Document_No",
                "Posting_Date",
                "Due_Date",
                "Currency_Code",
                "Amount",
                "Remaining_Amount",
                "Open");
    }

    ReadResult figures(Consumer<List<CustomerFigures>> sink) {
        Instant at = pages.each(
                figures,
                "",
                rows -> sink.accept(rows.stream().map(LedgerReader::customer).toList()));
        return new ReadResult(true, at);
    }

    ReadResult entries(Consumer<List<LedgerEntry>> sink) {
        Currencies.Codes codes = currencies.codes();
        Instant at = pages.each(
                entries,
                entries.field("Open") + " eq true",
                rows -> sink.accept(rows.stream().map(row -> entry(row, codes)).toList()));
        return new ReadResult(true, at);
    }

    private static CustomerFigures customer(Row row) {
        return new CustomerFigures(
                row.text("No"),
                row.decimal("Balance_LCY"),
                row.decimal("Balance_Due_LCY"),
                row.decimal("Outstanding_Orders_LCY"),
                row.decimal("Shipped_Not_Invoiced_LCY"),
                row.decimal("Outstanding_Invoices_LCY"),
                notShown(row),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                row.decimal("GetInvoicedPrepmtAmountLCY"));
    }

    /**
     * Page 151 hides two amounts that its total takes off: invoices that bill shipments, and returns received but not
     * invoiced. Their sum is what the total lacks; both count alike, so it stands in the first.
     */
    private static BigDecimal notShown(Row row) {
        if (!row.has("GetTotalAmountLCY")) {
            return BigDecimal.ZERO;
        }
        return row.decimal("Balance_LCY")
                .add(row.decimal("Outstanding_Orders_LCY"))
                .add(row.decimal("Shipped_Not_Invoiced_LCY"))
                .add(row.decimal("Outstanding_Invoices_LCY"))
                .subtract(row.decimal("GetInvoicedPrepmtAmountLCY"))
                .subtract(row.decimal("GetTotalAmountLCY"));
    }

    private static LedgerEntry entry(Row row, Currencies.Codes codes) {
        return new LedgerEntry(
                row.text("Customer_No"),
                row.number("Entry_No"),
                row.option("Document_Type"),
                row.text("Document_No"),
                row.date("Posting_Date"),
                row.date("Due_Date"),
                codes.iso(row.text("Currency_Code")),
                row.decimal("Amount"),
                row.decimal("Remaining_Amount"));
    }
}

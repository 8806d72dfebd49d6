package org.webnav.connector.navision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.Demand;
import org.webnav.connector.api.ErpRecords.ExpectedReceipt;
import org.webnav.connector.api.ErpRecords.StockLevel;

/**
 * Stock by item and location, variants together, what is on its way and what orders take. Stock moves without its item or stockkeeping
 * unit changing, so everything is read each time.
 */
final class StockReader {

    private static final String FROM_UNITS = "StockkeepingUnits";
    private static final String OUTSTANDING = "Outstanding_Qty_Base";
    private static final String DROP_SHIPMENT = "Drop_Shipment";

    private final Pages pages;
    private final Page stock;
    private final String quantity;
    private final Page purchases;
    private final Page sales;

    StockReader(Settings settings, Pages pages) {
        this.pages = pages;
        Names names = settings.names();
        boolean units = settings.stockSource().equals(FROM_UNITS);
        this.quantity = units ? "Inventory" : "Quantity";
        this.stock =
                Page.service(names, units ? FROM_UNITS : "ItemLedgerEntries", "Item_No", "Location_Code", quantity);
        this.purchases = Page.service(
                names,
                "PurchaseLines",
                "Document_Type",
                "Type",
                "No",
                "Location_Code",
                OUTSTANDING,
                DROP_SHIPMENT,
                "Expected_Receipt_Date");
        this.sales = Page.optional(
                names,
                "SalesLines",
                "Document_Type",
                "Document_No",
                "Type",
                "No",
                "Location_Code",
                OUTSTANDING,
                DROP_SHIPMENT,
                "Shipment_Date");
    }

    /** Navision's own Inventory is the sum of the ledger's quantities (table 27). */
    ReadResult stock(Consumer<List<StockLevel>> sink) {
        Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
        Instant at = pages.each(
                stock,
                "",
                rows -> rows.forEach(row -> sums.computeIfAbsent(row.text("Item_No"), item -> new TreeMap<>())
                        .merge(row.text("Location_Code"), row.decimal(quantity), BigDecimal::add)));
        sink.accept(sums.entrySet().stream()
                .flatMap(item -> item.getValue().entrySet().stream()
                        .map(place -> new StockLevel(item.getKey(), place.getKey(), place.getValue())))
                .toList());
        return new ReadResult(true, at);
    }

    ReadResult expectedReceipts(Consumer<List<ExpectedReceipt>> sink) {
        return open(
                purchases, rows -> sink.accept(rows.map(StockReader::receipt).toList()));
    }

    /** Navision's Qty. on Sales Order (table 27), line by line. */
    ReadResult demand(Consumer<List<Demand>> sink) {
        return open(sales, rows -> sink.accept(rows.map(StockReader::demand).toList()));
    }

    /** What goes from the vendor to the customer never lies in stock. */
    private ReadResult open(Page lines, Consumer<Stream<Row>> sink) {
        String filter = String.join(
                " and ",
                lines.equal("Document_Type", "Order"),
                lines.equal("Type", "Item"),
                lines.field(OUTSTANDING) + " gt 0");
        Instant at =
                pages.each(lines, filter, rows -> sink.accept(rows.stream().filter(row -> !row.flag(DROP_SHIPMENT))));
        return new ReadResult(true, at);
    }

    private static Demand demand(Row row) {
        return new Demand(
                row.text("Document_No"),
                row.text("No"),
                row.text("Location_Code"),
                row.date("Shipment_Date"),
                row.decimal(OUTSTANDING));
    }

    private static ExpectedReceipt receipt(Row row) {
        return new ExpectedReceipt(
                row.text("No"), row.text("Location_Code"), row.date("Expected_Receipt_Date"), row.decimal(OUTSTANDING));
    }
}

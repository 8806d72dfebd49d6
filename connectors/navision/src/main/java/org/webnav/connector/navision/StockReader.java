package org.webnav.connector.navision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.webnav.connector.api.ErpConnector.ReadResult;
import org.webnav.connector.api.ErpRecords.ExpectedReceipt;
import org.webnav.connector.api.ErpRecords.StockLevel;

/**
 * Stock by item and location, variants together, and what is on its way. Stock moves without its item or stockkeeping
 * unit changing, so everything is read each time.
 */
final class StockReader {

    private static final String FROM_UNITS = "StockkeepingUnits";

    private final Pages pages;
    private final Page stock;
    private final String quantity;
    private final Page purchases;

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
                "Outstanding_Qty_Base",
                "Expected_Receipt_Date");
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
        String filter = String.join(
                " and ",
                purchases.equal("Document_Type", "Order"),
                purchases.equal("Type", "Item"),
                purchases.field("Outstanding_Qty_Base") + " gt 0");
        Instant at = pages.each(
                purchases,
                filter,
                rows -> sink.accept(rows.stream().map(StockReader::receipt).toList()));
        return new ReadResult(true, at);
    }

    private static ExpectedReceipt receipt(Row row) {
        return new ExpectedReceipt(
                row.text("No"),
                row.text("Location_Code"),
                row.date("Expected_Receipt_Date"),
                row.decimal("Outstanding_Qty_Base"));
    }
}

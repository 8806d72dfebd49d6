package org.webnav.pricing.web.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.table.CsvRows;
import org.webnav.platform.api.table.CsvWriter;
import org.webnav.platform.api.table.RowSource;
import org.webnav.platform.api.table.RowWriter;
import org.webnav.platform.api.table.XlsxRows;
import org.webnav.platform.api.table.XlsxWriter;
import org.webnav.pricing.api.PriceFeed.SalesPriceRow;
import org.webnav.pricing.api.PriceFeed.SalesType;
import org.webnav.pricing.api.PriceTables;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Fault;
import org.webnav.pricing.api.PriceTables.Outcome;

/** Price rows in files. */
public class RowFilesTest {

    private static final SalesPriceRow ROW = new SalesPriceRow(
            "1896-S",
            SalesType.CUSTOMER,
            "10000",
            LocalDate.of(2026, 6, 1),
            "USD",
            "",
            "PCS",
            new BigDecimal("10"),
            new BigDecimal("1234.50"),
            true,
            false,
            true,
            "A \"B\", C",
            null);

    private final List<Change<SalesPriceRow>> changes = new ArrayList<>();
    private final List<Integer> chunks = new ArrayList<>();
    private List<Fault> faults = List.of();
    private final SalesPriceTable table = new SalesPriceTable(tables());

    @Test
    public void readsFromCsvWhatItWroteThere() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowWriter writer = new CsvWriter(file)) {
            writer.row(table.columns());
            writer.row(table.values(ROW));
            writer.finish();
        }

        assertThat(load(new CsvRows(new ByteArrayInputStream(file.toByteArray())))
                        .created())
                .isEqualTo(1);
        assertThat(changes).containsExactly(new Change<>(ROW, false));
    }

    @Test
    public void tellsHowFarItIsAndWhatCameOfIt() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        String header = String.join(",", table.columns()) + "\n";
        String row = "1896-S,CUSTOMER,10000,2026-06-01,,,PCS,10,5,false,true,true,,\n";
        InputStream file = new ByteArrayInputStream(
                (header + row.repeat(6000) + "1896-S,NOBODY\n").getBytes(StandardCharsets.UTF_8));

        new ProgressAnswer(answer).of(told -> new RowImport<>(table, false, told).of(RowImport.source("csv", file)));

        List<String> lines = answer.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).isEqualTo("{\"progress\":{\"rows\":5000}}");
        assertThat(lines.get(1)).isEqualTo("{\"progress\":{\"rows\":6001}}");
        assertThat(lines.get(2))
                .startsWith("{\"report\":{\"rows\":6001,")
                .contains("\"refused\":1")
                .contains("{\"line\":6002,\"field\":\"salesType\"");
    }

    @Test
    public void tellsAtTheEndOfTheAnswerWhatWentWrong() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();

        new ProgressAnswer(answer).of(told -> {
            throw new Invalid("pricing.format-unknown", "Use csv, xlsx or ndjson.");
        });

        assertThat(answer.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"problem\":{\"code\":\"pricing.format-unknown\","
                        + "\"detail\":\"Use csv, xlsx or ndjson.\"}}\n");
    }

    @Test
    public void readsFromXlsxWhatItWroteThere() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowWriter writer = new XlsxWriter(file, "prices")) {
            writer.row(table.columns());
            writer.row(table.values(ROW));
            writer.finish();
        }

        load(new XlsxRows(new ByteArrayInputStream(file.toByteArray())));

        assertThat(changes).hasSize(1);
        SalesPriceRow read = changes.get(0).row();
        assertThat(read.unitPrice()).isEqualByComparingTo("1234.5");
        assertThat(read).usingRecursiveComparison().ignoringFields("unitPrice").isEqualTo(ROW);
    }

    @Test
    public void readsWhatALatvianSpreadsheetSavesAsCsv() throws IOException {
        load(new CsvRows(text("item;salesType;salesCode;startingDate;unitPrice;allowLineDiscount\r\n"
                + "1896-S;customer;10000;1.6.2026;1 234,50;nē\r\n")));

        SalesPriceRow row = changes.get(0).row();
        assertThat(row.startingDate()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(row.unitPrice()).isEqualByComparingTo("1234.5");
        assertThat(row.allowLineDiscount()).isFalse();
        assertThat(row.allowInvoiceDiscount()).isTrue();
    }

    @Test
    public void readsALinePerRowAndDeletesToo() {
        ImportReport report =
                load(new NdjsonRows(text("{\"item\":\"A\",\"salesType\":\"ALL_CUSTOMERS\",\"unitPrice\":9.5}\n"
                        + "\n{\"item\":\"B\",\"salesType\":\"ALL_CUSTOMERS\",\"unitPrice\":null,\"deleted\":true}\n")));

        assertThat(report.rows()).isEqualTo(2);
        assertThat(changes)
                .extracting(change -> change.row().item(), Change::delete)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", false),
                        org.assertj.core.groups.Tuple.tuple("B", true));
    }

    @Test
    public void namesLineFieldAndFault() {
        faults = List.of(new Fault(0, "", "pricing.row-of-erp", "The ERP owns it."));
        ImportReport report = load(new NdjsonRows(text("{\"item\":\"A\"\n"
                + "{\"item\":\"A\",\"salesType\":\"NOBODY\",\"unitPrice\":\"x\",\"colour\":\"red\"}\n"
                + "[1]\n{\"item\":{}}\n"
                + "{\"item\":\"C\",\"salesType\":\"ALL_CUSTOMERS\"}")));

        assertThat(report.rows()).isEqualTo(5);
        assertThat(report.refused()).isEqualTo(5);
        assertThat(report.faults())
                .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.code())
                .containsExactly(
                        "1  pricing.line-unreadable",
                        "2 salesType pricing.word-unknown",
                        "2 unitPrice pricing.number-unreadable",
                        "2 colour pricing.field-unknown",
                        "3  pricing.line-unreadable",
                        "4  pricing.line-unreadable",
                        "5  pricing.row-of-erp");
    }

    @Test
    public void writesAChunkAtATimeAndReportsAtMostAThousandFaults() {
        StringBuilder file = new StringBuilder();
        IntStream.range(0, 12_000).forEach(i -> file.append("{\"item\":\"A\"}\n"));
        IntStream.range(0, 1_200).forEach(i -> file.append("?\n"));

        ImportReport report = load(new NdjsonRows(text(file.toString())));

        assertThat(chunks).containsExactly(5000, 5000, 2000);
        assertThat(report.refused()).isEqualTo(1200);
        assertThat(report.faults()).hasSize(1000);
    }

    @Test
    public void refusesWhatIsNoWorkbookAndLinesWithoutEnd() {
        assertThatThrownBy(() -> new XlsxRows(text("hello"))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> load(new NdjsonRows(text("x".repeat(200_000)))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    public void keepsTextsFromBecomingFormulas() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (RowWriter writer = new CsvWriter(file)) {
            writer.row(List.of("=1+1", new BigDecimal("-5"), "@x"));
            writer.finish();
        }

        assertThat(file.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeff'=1+1,-5,'@x\r\n");
    }

    @Test
    public void writesLongRowsSooner() {
        String row = "{\"item\":\"" + "A".repeat(90_000) + "\"}\n";

        load(new NdjsonRows(text(row.repeat(60))));

        assertThat(chunks).containsExactly(47, 13);
    }

    @Test
    public void refusesNumbersThatFillTheMemory() {
        ImportReport report = load(new NdjsonRows(text("{\"item\":\"A\",\"unitPrice\":1E999999999}")));

        assertThat(report.faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly("unitPrice pricing.number-unreadable");
    }

    private ImportReport load(RowSource source) {
        return new RowImport<>(table, false, rows -> {}).of(source);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes all price changes and refuses what the test says. */
    private PriceTables tables() {
        return (PriceTables) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {PriceTables.class}, (proxy, method, arguments) -> {
                    @SuppressWarnings("unchecked")
                    List<Change<SalesPriceRow>> asked = (List<Change<SalesPriceRow>>) arguments[0];
                    chunks.add(asked.size());
                    changes.addAll(asked);
                    return new Outcome(asked.size() - faults.size(), 0, 0, 0, faults);
                });
    }
}

package org.webnav.catalog.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;
import org.webnav.catalog.api.Attribute;
import org.webnav.catalog.api.AttributeType;
import org.webnav.catalog.api.CatalogFeed.UnitRow;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemType;
import org.webnav.platform.api.table.CsvRows;
import org.webnav.platform.api.table.CsvWriter;
import org.webnav.platform.api.table.RowSource;
import org.webnav.platform.api.table.RowWriter;
import org.webnav.platform.api.table.XlsxRows;
import org.webnav.platform.api.table.XlsxWriter;

public class ItemTableTest {

    private static final ItemSheet SHEET = new ItemSheet(
            "P-1",
            ItemType.SERVICE,
            Map.of("en", "=Oil, \"best\"", "lv", "Eļļa"),
            Map.of("en", "- first\n- second"),
            "OILS",
            "L",
            "CAN",
            List.of(new UnitRow("CAN", "", new BigDecimal("5")), new UnitRow("L", "", BigDecimal.ONE)),
            new BigDecimal("1"),
            new BigDecimal("0.5"),
            new BigDecimal("100"),
            false,
            new ItemSheet.Life(LocalDate.of(2026, 12, 31), null, "P-2"),
            "4006381333931",
            List.of(new ItemSheet.Gtin("96385074", "CAN"), new ItemSheet.Gtin("12345670", "")),
            "Best",
            "B-5",
            Map.of("COLOR", List.of("RED", "BLUE"), "WIDTH", List.of("10..20")),
            new ItemSheet.Related(List.of("A", "B"), List.of("C")),
            List.of(),
            List.of(),
            Map.of(),
            Set.of("NEWS"));

    private final ItemColumns columns =
            new ItemColumns(List.of("en", "lv", "ru"), List.of(attribute("COLOR"), attribute("WIDTH"), attribute("X")));

    @Test
    public void whatIsExportedComesBackTheSame() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        write(new CsvWriter(csv));
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        write(new XlsxWriter(xlsx, "items"));
        requireSame(new CsvRows(new ByteArrayInputStream(csv.toByteArray())));
        requireSame(new XlsxRows(new ByteArrayInputStream(xlsx.toByteArray())));
    }

    @Test
    public void linesHoldEverythingOfAnItem() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ItemLines lines = new ItemLines(out);
        lines.write(SHEET);
        lines.finish();
        ItemSheet read = ItemJson.reader(ItemSheet.class).readValue(out.toByteArray());
        assertThat(read)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(SHEET);
    }

    @Test
    public void tellsCellsAndColumnsThatMeanNothing() throws IOException {
        RowSource rows = new CsvRows(new ByteArrayInputStream(
                "number;colour;minimumQuantity;newUntil\nP-1;red;many;tomorrow".getBytes(StandardCharsets.UTF_8)));
        ItemCells cells = new ItemCells(rows.next());
        cells.sheet();
        assertThat(cells.faults())
                .extracting(ImportReport.Fault::field)
                .containsExactlyInAnyOrder("colour", "minimumQuantity", "newUntil");
        assertThat(cells.faults()).extracting(ImportReport.Fault::line).containsOnly(2L);
    }

    @Test
    public void anEmptyCellSaysNothing() throws IOException {
        RowSource rows = new CsvRows(new ByteArrayInputStream(
                "number,category,attribute.COLOR,name.en\nP-1,,,".getBytes(StandardCharsets.UTF_8)));
        ItemCells cells = new ItemCells(rows.next());
        assertThat(cells.sheet()).isEqualTo(ItemSheet.of("P-1"));
        assertThat(cells.faults()).isEmpty();
    }

    private void write(RowWriter to) throws IOException {
        try (RowWriter writer = to) {
            writer.row(columns.names());
            writer.row(columns.values(SHEET));
            writer.finish();
        }
    }

    private static void requireSame(RowSource rows) throws IOException {
        ItemCells cells = new ItemCells(rows.next());
        ItemSheet sheet = cells.sheet();
        assertThat(cells.faults()).isEmpty();
        assertThat(sheet)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("variants", "quantityRules", "customerNumbers")
                .isEqualTo(SHEET);
    }

    private static Attribute attribute(String code) {
        return new Attribute(code, AttributeType.TEXT, "", Map.of(), List.of(), List.of(), true, 0);
    }
}

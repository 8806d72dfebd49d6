package org.webnav.catalog.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.Test;
import org.webnav.catalog.api.Attributes;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

public class ItemImportTest {

    private final Chunks sheets = new Chunks();

    @Test
    public void takesAThousandLinesAtOnceAndNumbersThemAsTheFileDoes() throws IOException {
        StringBuilder file = new StringBuilder("\n");
        for (int i = 2; i <= 2501; i++) {
            file.append("{\"number\":\"").append(i).append("\"}\r\n");
        }
        ImportReport report = load(file.toString());
        assertThat(sheets.sizes).containsExactly(1000, 1000, 500);
        assertThat(report.lines()).isEqualTo(2500);
        assertThat(report.created()).isEqualTo(2500);
        assertThat(sheets.last.number()).isEqualTo(2501);
        assertThat(sheets.last.sheet().number()).isEqualTo("2501");
    }

    @Test
    public void tellsTheLineAndTheFieldOfEveryFault() throws IOException {
        ImportReport report = load("{\"number\":\"1\",\"colour\":\"red\"}\n{\"number\":\"BAD\"}\nnothing\n"
                + "{\"number\":\"4\",\"minimumQuantity\":\"many\"}\n{\"number\":\"5\"}");
        assertThat(report.created()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(4);
        assertThat(report.faults())
                .extracting(fault -> fault.line() + " " + fault.field() + " " + fault.code())
                .containsExactlyInAnyOrder(
                        "1 colour catalog.line-unreadable",
                        "2 names catalog.text-too-long",
                        "3  catalog.line-unreadable",
                        "4 minimumQuantity catalog.line-unreadable");
    }

    @Test
    public void takesOneValueWhereSeveralMayStand() throws IOException {
        load("{\"number\":\"1\",\"attributes\":{\"COLOR\":\"RED\",\"SAFE\":true,\"WIDTH\":12.50,\"A\":[\"x\",\"y\"]},"
                + "\"life\":{\"newUntil\":\"2026-12-31\"}}");
        assertThat(sheets.last.sheet().attributes())
                .containsEntry("COLOR", List.of("RED"))
                .containsEntry("SAFE", List.of("true"))
                .containsEntry("WIDTH", List.of("12.50"))
                .containsEntry("A", List.of("x", "y"));
        assertThat(sheets.last.sheet().life().newUntil()).hasToString("2026-12-31");
    }

    @Test
    public void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"number\":\"1\"}".getBytes(StandardCharsets.UTF_8));
        }
        Lines lines = new Lines(new ByteArrayInputStream(packed.toByteArray()), "gzip");
        assertThat(new ItemImport(sheets).of(lines).created()).isEqualTo(1);
    }

    @Test
    public void refusesAFileThatUnpacksToMoreThanAny() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(" \n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        }
        Lines lines = new Lines(new ByteArrayInputStream(packed.toByteArray()), "gzip", 100_000);
        assertThatThrownBy(() -> new ItemImport(sheets).of(lines))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.code()).isEqualTo("catalog.file-too-large"));
    }

    @Test
    public void writesLongLinesSooner() throws IOException {
        String line = "{\"number\":\"1\"" + " ".repeat(900_000) + "}\n";
        load(line.repeat(7));
        assertThat(sheets.sizes).containsExactly(5, 2);
    }

    @Test
    public void tellsNewDefinitionsFromChangedOnes() throws IOException {
        byte[] file = "{\"number\":\"1\"}\n{\"number\":\"2\"}\n{\"number\":\"3\"}\n{\"number\":\"4\"}\n"
                .getBytes(StandardCharsets.UTF_8);
        ImportReport report = new DefinitionImport<>(ItemSheet.class, sheets -> new Attributes.Applied(2, 1))
                .of(new Lines(new ByteArrayInputStream(file), null));
        assertThat(report).isEqualTo(new ImportReport(4, 2, 1, 1, 0, List.of()));
    }

    @Test
    public void refusesDefinitionsThatFillTheMemory() throws IOException {
        byte[] file =
                ("{\"number\":\"1\"" + " ".repeat(900_000) + "}\n").repeat(10).getBytes(StandardCharsets.UTF_8);
        Lines lines = new Lines(new ByteArrayInputStream(file), null);
        assertThatThrownBy(() -> new DefinitionImport<>(
                                ItemSheet.class, sheets -> new Attributes.Applied(sheets.size(), 0))
                        .of(lines))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.code()).isEqualTo("catalog.too-many-lines"));
    }

    @Test
    public void refusesNumbersThatFillTheMemory() throws IOException {
        ImportReport report = load("{\"number\":\"1\",\"minimumQuantity\":1E999999999}");
        assertThat(report.faults()).extracting(ImportReport.Fault::field).containsExactly("minimumQuantity");
    }

    private ImportReport load(String file) throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        return new ItemImport(sheets).of(new Lines(new ByteArrayInputStream(bytes), null));
    }

    /** Takes everything but the item BAD. */
    private static final class Chunks implements ItemSheets {

        final List<Integer> sizes = new ArrayList<>();
        Line last;

        @Override
        public Applied apply(List<Line> lines) {
            sizes.add(lines.size());
            last = lines.get(lines.size() - 1);
            List<Refused> refused = lines.stream()
                    .filter(line -> line.sheet().number().equals("BAD"))
                    .map(line -> new Refused(
                            line.number(), "BAD", List.of(Violation.of("names", "catalog.text-too-long", "Too long."))))
                    .toList();
            return new Applied(lines.size() - refused.size(), 0, 0, refused);
        }

        @Override
        public long count() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Kept get(String number) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Kept change(ItemSheet change, String tag) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ItemSheet> after(String number, int limit) {
            throw new UnsupportedOperationException();
        }
    }
}

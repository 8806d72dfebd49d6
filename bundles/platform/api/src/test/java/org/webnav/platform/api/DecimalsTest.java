package org.webnav.platform.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Test;
import org.webnav.platform.api.table.RowWriter;
import org.webnav.platform.api.table.XlsxRows;

/** Numbers from outside. */
public class DecimalsTest {

    @Test
    public void readsWhatPeopleAndProgramsWrite() {
        assertThat(Decimals.parse("-1234.50")).isEqualTo("-1234.50");
        assertThat(Decimals.parse("1E+5")).isEqualByComparingTo("100000");
    }

    @Test
    public void refusesExponentsAndDigitsBeyondAnyMemory() {
        for (String text : new String[] {
            "1E999999999", "1E-999999999", "-1E2147483647", "1E41", "1".repeat(41), "0".repeat(101), "x"
        }) {
            assertThatThrownBy(() -> Decimals.parse(text)).isInstanceOf(NumberFormatException.class);
        }
    }

    @Test
    public void neverWritesAHugeExponentOut() {
        assertThat(RowWriter.text(new BigDecimal("1E999999999"))).isEqualTo("1E+999999999");
        assertThat(RowWriter.text(new BigDecimal("1E+5"))).isEqualTo("100000");
    }

    @Test
    public void leavesAHugeNumberOfAWorkbookAsItStands() throws IOException {
        XlsxRows rows = new XlsxRows(new ByteArrayInputStream(sheet("<row><c t=\"str\"><v>price</v></c></row>"
                + "<row><c><v>1E999999999</v></c></row><row><c><v>0.30000000000000004</v></c></row>")));

        assertThat(rows.next().fields()).containsEntry("price", "1E999999999");
        assertThat(rows.next().fields()).containsEntry("price", "0.3");
    }

    private static byte[] sheet(String rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
        }
        return file.toByteArray();
    }
}

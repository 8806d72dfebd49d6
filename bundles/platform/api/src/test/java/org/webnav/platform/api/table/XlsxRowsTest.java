package org.webnav.platform.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Test;
import org.webnav.platform.api.Invalid;

/** Rows of workbooks. */
public class XlsxRowsTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String HEAD = "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c></row>";
    private static final String SHARED = "<sst><si><t>na</t><rPh><t>x</t></rPh><t>me &amp; more</t></si></sst>";

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(file);

    @Test
    public void readsSharedAndOwnTexts() throws IOException {
        part("xl/sharedStrings.xml", SHARED);
        part(
                SHEET,
                HEAD + "<row><c t=\"inlineStr\"><is><t>a<!-- b -->&lt;<![CDATA[<c>]]></t></is></c></row>"
                        + "<row><c t=\"s\"><v>-1</v></c></row></sheetData></worksheet>");
        XlsxRows rows = rows();

        assertThat(rows.next().fields()).containsEntry("name & more", "a<<c>");
        assertThat(rows.next()).isNull();
    }

    @Test
    public void refusesASharedTextOrACellLongerThanAny() throws IOException {
        part("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(200_000) + "</t></si></sst>");
        part(SHEET, HEAD + "</sheetData></worksheet>");

        refused();
    }

    @Test
    public void refusesMoreSharedTextsThanFitTheMemory() throws IOException {
        part("xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(500_001) + "</sst>");
        part(SHEET, HEAD + "</sheetData></worksheet>");

        refused();
    }

    @Test
    public void countsWhatIsUnpackedOnlyToBeSkipped() throws IOException {
        zip.putNextEntry(new ZipEntry("xl/media/zeros"));
        byte[] zeros = new byte[1 << 20];
        for (int i = 0; i < 257; i++) {
            zip.write(zeros);
        }
        part(SHEET, HEAD + "</sheetData></worksheet>");

        refused();
    }

    private void refused() throws IOException {
        zip.close();
        assertThatThrownBy(() -> new XlsxRows(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.code()).isEqualTo("platform.file-too-large"));
    }

    private XlsxRows rows() throws IOException {
        zip.close();
        return new XlsxRows(new ByteArrayInputStream(file.toByteArray()));
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}

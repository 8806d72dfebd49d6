package org.webnav.platform.api.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.webnav.platform.api.Invalid;

/** A workbook of one sheet, written as it comes: numbers as numbers, dates as dates. */
public final class XlsxWriter implements RowWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final LocalDate SPREADSHEET_ZERO = LocalDate.of(1899, 12, 30);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Packed zip;
    private final Writer out;
    private int rows;

    /** @param sheet name of the one sheet */
    public XlsxWriter(OutputStream stream, String sheet) throws IOException {
        zip = new Packed(stream);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("/xl/workbook.xml", "sheet.main+xml")
                        + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                        + override("/xl/styles.xml", "styles+xml") + "</Types>");
        part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
        part(
                "xl/_rels/workbook.xml.rels",
                relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relation("rId2", "styles", "styles.xml")));
        part(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\"" + escaped(sheet)
                        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + SHEETS + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/>"
                        + "</font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                        + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/>"
                        + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs count=\"2\">"
                        + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        out.write(HEAD + "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>");
    }

    /**
     * To be asked before the answer begins.
     *
     * @param rows without the head
     * @throws Invalid when a sheet cannot hold as many
     */
    public static void requireRoom(long rows) {
        if (rows >= MOST_ROWS) {
            throw new Invalid("platform.too-many-rows", "A sheet holds " + (MOST_ROWS - 1) + " rows: export as CSV.");
        }
    }

    /** @throws Invalid when a sheet cannot hold as many rows */
    @Override
    public void row(List<?> values) throws IOException {
        requireRoom(rows++ - 1L);
        out.write("<row>");
        for (Object value : values) {
            out.write(cell(value));
        }
        out.write("</row>");
    }

    private static String cell(Object value) {
        if (value == null) {
            return "<c/>";
        }
        if (value instanceof LocalDate date) {
            return "<c s=\"1\"><v>" + ChronoUnit.DAYS.between(SPREADSHEET_ZERO, date) + "</v></c>";
        }
        if (value instanceof Boolean flag) {
            return "<c t=\"b\"><v>" + (flag ? 1 : 0) + "</v></c>";
        }
        return value instanceof Number
                ? "<c><v>" + RowWriter.text(value) + "</v></c>"
                : "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value.toString()) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override
    public void finish() throws IOException {
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.closeEntry();
        out.close();
    }

    @Override
    public void close() {
        zip.release();
    }

    /** Its packer's memory is not on the heap: it is freed although the file is not ended. */
    private static final class Packed extends ZipOutputStream {

        Packed(OutputStream stream) {
            super(stream);
        }

        void release() {
            def.end();
        }
    }
}

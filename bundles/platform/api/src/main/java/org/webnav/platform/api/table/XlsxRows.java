package org.webnav.platform.api.table;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.webnav.platform.api.Decimals;
import org.webnav.platform.api.Invalid;

/** The first sheet of an Office Open XML workbook; its first row names the fields. Formulas count with their last value. */
public final class XlsxRows implements RowSource {

    /** Spreadsheets reckon in binary: digits behind these are noise. */
    private static final MathContext EXACT = new MathContext(15);

    private static final int MOST_COLUMNS = 500;
    private static final int LONGEST_ROW = 1_000_000;
    private static final int LONGEST_NUMBER = 400;

    private final List<String> shared;
    private final XMLStreamReader sheet;
    private final List<String> names;
    private long line;

    public XlsxRows(InputStream in) throws IOException {
        XlsxParts parts = new XlsxParts(in);
        shared = parts.sharedTexts();
        sheet = parts.firstSheet();
        List<String> head = cells();
        if (head == null) {
            throw new Invalid("platform.file-empty", "The first row must name the fields.");
        }
        names = head.stream().map(String::strip).toList();
    }

    @Override
    public Row next() throws IOException {
        List<String> cells = cells();
        while (cells != null && cells.stream().allMatch(String::isBlank)) {
            cells = cells();
        }
        if (cells == null) {
            return null;
        }
        boolean readable = cells.size() <= names.size()
                || cells.subList(names.size(), cells.size()).stream().allMatch(String::isBlank);
        return new Row(
                line, readable ? CsvRows.named(names, cells.subList(0, Math.min(cells.size(), names.size()))) : null);
    }

    /** Of the next row; null after the last. */
    private List<String> cells() throws IOException {
        try {
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    String number = sheet.getAttributeValue(null, "r");
                    line = number == null ? line + 1 : Long.parseLong(number);
                    return cellsOfRow();
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException e) {
            throw XlsxParts.unreadable();
        }
    }

    private List<String> cellsOfRow() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int characters = 0;
        while (true) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("c")) {
                int column = column(sheet.getAttributeValue(null, "r"), cells.size());
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, cell(sheet.getAttributeValue(null, "t")));
                characters += cells.get(column).length();
                if (characters > LONGEST_ROW) {
                    throw new Invalid("platform.cell-too-long", "Row " + line + " is longer than any.");
                }
            }
        }
    }

    private static int column(String reference, int next) {
        if (reference == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new Invalid("platform.too-many-columns", "A table has at most " + MOST_COLUMNS + " columns.");
        }
        return column - 1;
    }

    private String cell(String type) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (true) {
            int event = sheet.next();
            if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("c")) {
                return value(type, text.toString());
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    && (sheet.getLocalName().equals("v") || sheet.getLocalName().equals("t"))) {
                text.append(XlsxParts.text(sheet));
            }
        }
    }

    private String value(String type, String text) {
        if (text.isEmpty()) {
            return "";
        }
        if ("s".equals(type)) {
            int index = Integer.parseInt(text);
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        }
        boolean number = type == null || type.equals("n");
        return number ? plain(text) : text;
    }

    /** A number that no table has stays as it stands, for the reader of the row to refuse. */
    private static String plain(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return text;
        }
        BigDecimal number = new BigDecimal(text).round(EXACT).stripTrailingZeros();
        return Decimals.fits(number) ? number.toPlainString() : text;
    }
}

package org.webnav.platform.api.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.webnav.platform.api.Invalid;

/** The parts of a workbook that hold the rows. Files that unpack to far more than they are get refused. */
final class XlsxParts {

    private static final int LARGEST_FILE = 32 << 20;
    private static final int LARGEST_UNPACKED = 256 << 20;
    private static final int LARGEST_SHARED = 24 << 20;
    private static final int MOST_SHARED = 500_000;
    private static final int LONGEST_CELL = 100_000;

    private final byte[] file;

    XlsxParts(InputStream in) throws IOException {
        file = in.readNBytes(LARGEST_FILE + 1);
        if (file.length > LARGEST_FILE) {
            throw new Invalid("platform.file-too-large", "Send a larger table as CSV or NDJSON.");
        }
    }

    /** Texts that cells refer to by number. */
    List<String> sharedTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = part(name -> name.equals("xl/sharedStrings.xml"), LARGEST_SHARED);
        if (xml == null) {
            return texts;
        }
        try {
            StringBuilder text = new StringBuilder();
            boolean phonetic = false;
            while (xml.hasNext()) {
                int event = xml.next();
                String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                        ? xml.getLocalName()
                        : "";
                if (name.equals("rPh")) {
                    phonetic = event == XMLStreamConstants.START_ELEMENT;
                } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t") && !phonetic) {
                    text.append(text(xml));
                    bounded(text.length(), LONGEST_CELL);
                } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("si")) {
                    texts.add(text.toString());
                    bounded(texts.size(), MOST_SHARED);
                    text.setLength(0);
                }
            }
            return texts;
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    XMLStreamReader firstSheet() throws IOException {
        XMLStreamReader sheet = part(name -> name.equals("xl/worksheets/sheet1.xml"), LARGEST_UNPACKED);
        XMLStreamReader any =
                sheet == null ? part(name -> name.startsWith("xl/worksheets/sheet"), LARGEST_UNPACKED) : sheet;
        if (any == null) {
            throw unreadable();
        }
        return any;
    }

    /** Of the element that the reader stands at; reads it to its end. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                throw unreadable();
            }
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
                bounded(text.length(), LONGEST_CELL);
            }
            event = xml.next();
        }
        return text.toString();
    }

    private static void bounded(int number, int most) {
        if (number > most) {
            throw tooLarge();
        }
    }

    private static Invalid tooLarge() {
        return new Invalid("platform.file-too-large", "The workbook holds more than any table has: send it as CSV.");
    }

    static Invalid unreadable() {
        return new Invalid("platform.file-unreadable", "The file is no readable XLSX workbook.");
    }

    /** Null when there is no such part. */
    private XMLStreamReader part(Predicate<String> wanted, int most) throws IOException {
        Unpacked zip = new Unpacked(new ByteArrayInputStream(file));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (wanted.test(entry.getName())) {
                zip.left = most;
                return reader(zip);
            }
        }
        return null;
    }

    private static XMLStreamReader reader(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    /** Counts what is skipped as well: a part that nobody reads is unpacked all the same. */
    private static final class Unpacked extends ZipInputStream {

        private long left = LARGEST_UNPACKED;

        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge();
            }
            return read;
        }
    }
}

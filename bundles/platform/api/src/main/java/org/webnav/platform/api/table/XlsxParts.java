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
    private static final int LARGEST_PART = 256 << 20;
    private static final int BUFFER = 1 << 16;

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
        XMLStreamReader xml = part(name -> name.equals("xl/sharedStrings.xml"));
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
                    text.append(xml.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("si")) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
            }
            return texts;
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    XMLStreamReader firstSheet() throws IOException {
        XMLStreamReader sheet = part(name -> name.equals("xl/worksheets/sheet1.xml"));
        XMLStreamReader any = sheet == null ? part(name -> name.startsWith("xl/worksheets/sheet")) : sheet;
        if (any == null) {
            throw unreadable();
        }
        return any;
    }

    static Invalid unreadable() {
        return new Invalid("platform.file-unreadable", "The file is no readable XLSX workbook.");
    }

    /** Null when there is no such part. */
    private XMLStreamReader part(Predicate<String> wanted) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (wanted.test(entry.getName())) {
                return reader(new Limited(zip));
            }
        }
        return null;
    }

    private static XMLStreamReader reader(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    private static final class Limited extends InputStream {

        private final InputStream in;
        private long left = LARGEST_PART;

        Limited(InputStream in) {
            this.in = new java.io.BufferedInputStream(in, BUFFER);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            return counted(value, value < 0 ? 0 : 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            return counted(read, Math.max(0, read));
        }

        private int counted(int result, int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new Invalid("platform.file-too-large", "The workbook unpacks to more than any table has.");
            }
            return result;
        }
    }
}

package org.webnav.platform.api.table;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.webnav.platform.api.Decimals;

/** Writes rows into a file, which is whole only after {@link #finish}. */
public interface RowWriter extends Closeable {

    void row(List<?> values) throws IOException;

    /** Writes what ends the file and closes the stream; to be called when all rows are written, and only then. */
    void finish() throws IOException;

    /** Releases what the writer holds. The stream stays open: a file that breaks off must not look like a whole one. */
    @Override
    void close() throws IOException;

    /** Numbers without exponent, unless they would be endless; dates in ISO 8601; blank for null. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number && Decimals.fits(number) ? number.toPlainString() : value.toString();
    }
}

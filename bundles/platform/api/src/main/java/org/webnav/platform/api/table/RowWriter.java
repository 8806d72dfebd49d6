package org.webnav.platform.api.table;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.webnav.platform.api.Decimals;

/** Writes rows into a file. */
public interface RowWriter extends Closeable {

    void row(List<?> values) throws IOException;

    /** Numbers without exponent, unless they would be endless; dates in ISO 8601; blank for null. */
    static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number && Decimals.fits(number) ? number.toPlainString() : value.toString();
    }
}

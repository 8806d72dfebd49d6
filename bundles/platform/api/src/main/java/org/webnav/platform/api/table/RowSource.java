package org.webnav.platform.api.table;

import java.io.IOException;
import java.util.Map;

/** Rows of a file, one after the other; a file whose head cannot be read is refused as {@code platform.file-…}. */
public interface RowSource {

    /**
     * @param line number in the file, from 1
     * @param fields by name; null when the line cannot be read
     */
    record Row(long line, Map<String, String> fields) {

        /** Of all values together, for those who keep rows. */
        public int characters() {
            return fields == null
                    ? 0
                    : fields.values().stream().mapToInt(String::length).sum();
        }
    }

    /** Null at the end. */
    Row next() throws IOException;
}

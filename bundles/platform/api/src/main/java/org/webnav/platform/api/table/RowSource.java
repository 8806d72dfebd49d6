package org.webnav.platform.api.table;

import java.io.IOException;
import java.util.Map;

/** Rows of a file, one after the other; a file whose head cannot be read is refused as {@code platform.file-…}. */
public interface RowSource {

    /**
     * @param line number in the file, from 1
     * @param fields by name; null when the line cannot be read
     */
    record Row(long line, Map<String, String> fields) {}

    /** Null at the end. */
    Row next() throws IOException;
}

package org.webnav.catalog.web.office;

import java.util.List;

/**
 * What came of a file.
 *
 * @param lines lines that held something
 * @param refused lines of which nothing was taken
 * @param faults of the refused lines, at most {@value #MOST_FAULTS}
 */
public record ImportReport(long lines, long created, long changed, long unchanged, long refused, List<Fault> faults) {

    static final int MOST_FAULTS = 1_000;

    /** @param field path into the line's object, empty for the whole */
    public record Fault(long line, String field, String code, String message) {}
}

package org.webnav.pricing.web.tables;

import java.util.List;

/**
 * What came of a file.
 *
 * @param rows rows read
 * @param refused rows with faults
 * @param faults of the rows refused, at most {@value #MOST_FAULTS}
 */
public record ImportReport(
        long rows, long created, long changed, long deleted, long unchanged, long refused, List<LineFault> faults) {

    static final int MOST_FAULTS = 1000;

    public ImportReport {
        faults = List.copyOf(faults);
    }

    /**
     * @param line number in the file, from 1
     * @param field empty for the whole row
     * @param code for example {@code pricing.row-of-erp}
     */
    public record LineFault(long line, String field, String code, String message) {}
}

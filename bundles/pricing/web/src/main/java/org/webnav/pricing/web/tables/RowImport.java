package org.webnav.pricing.web.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.table.CsvRows;
import org.webnav.platform.api.table.RowSource;
import org.webnav.platform.api.table.XlsxRows;
import org.webnav.pricing.api.PriceTables.Change;
import org.webnav.pricing.api.PriceTables.Fault;
import org.webnav.pricing.api.PriceTables.Outcome;
import org.webnav.pricing.web.tables.ImportReport.LineFault;

/** Brings the rows of a file into a table, so many in a transaction that a million need no memory and no long lock. */
final class RowImport<R> {

    private static final int CHUNK = 5000;

    /** Characters; long rows are written sooner. */
    private static final int FULL = 4 << 20;

    private final EditableTable<R> table;
    private final boolean trial;
    private final LongConsumer told;
    private final List<Change<R>> changes = new ArrayList<>(CHUNK);
    private final List<Long> lines = new ArrayList<>(CHUNK);
    private final List<LineFault> faults = new ArrayList<>();
    private long pending;
    private long rows;
    private long created;
    private long changed;
    private long deleted;
    private long unchanged;
    private long refused;

    /**
     * @param trial nothing is written
     * @param told hears after each transaction how many rows were read
     */
    RowImport(EditableTable<R> table, boolean trial, LongConsumer told) {
        this.table = table;
        this.trial = trial;
        this.told = told;
    }

    ImportReport of(RowSource source) {
        try {
            for (RowSource.Row row = source.next(); row != null; row = source.next()) {
                add(row);
                if (changes.size() == CHUNK || pending >= FULL) {
                    write();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write();
        faults.sort(Comparator.comparingLong(LineFault::line));
        return new ImportReport(rows, created, changed, deleted, unchanged, refused, faults);
    }

    private void add(RowSource.Row row) {
        rows++;
        if (row.fields() == null) {
            refused++;
            note(new LineFault(row.line(), "", "pricing.line-unreadable", "The line cannot be read."));
            return;
        }
        Fields fields = new Fields(changes.size(), row.fields());
        Change<R> change = table.read(fields);
        List<Fault> unreadable = fields.faults();
        if (unreadable.isEmpty()) {
            changes.add(change);
            lines.add(row.line());
            pending += row.characters();
        } else {
            refused++;
            unreadable.forEach(fault -> note(fault, row.line()));
        }
    }

    private void write() {
        if (changes.isEmpty()) {
            return;
        }
        Outcome outcome = table.change(changes, trial);
        created += outcome.created();
        changed += outcome.changed();
        deleted += outcome.deleted();
        unchanged += outcome.unchanged();
        Set<Integer> faulty = new HashSet<>();
        for (Fault fault : outcome.faults()) {
            faulty.add(fault.index());
            note(fault, lines.get(fault.index()));
        }
        refused += faulty.size();
        changes.clear();
        lines.clear();
        pending = 0;
        told.accept(rows);
    }

    private void note(Fault fault, long line) {
        note(new LineFault(line, fault.field(), fault.code(), fault.message()));
    }

    private void note(LineFault fault) {
        if (faults.size() < ImportReport.MOST_FAULTS) {
            faults.add(fault);
        }
    }

    /** @throws Invalid when the format is none of those known */
    static RowSource source(String format, java.io.InputStream in) throws IOException {
        return switch (format) {
            case "ndjson" -> new NdjsonRows(in);
            case "csv" -> new CsvRows(in);
            case "xlsx" -> new XlsxRows(in);
            default -> throw new Invalid("pricing.format-unknown", "Use csv, xlsx or ndjson.");
        };
    }
}

package org.webnav.catalog.web.office;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.platform.api.table.RowSource;

/** Brings the lines of a file into the catalogue, a thousand in a transaction, and notes what came of each. */
public final class ItemImport {

    /** Long lines are written sooner: a chunk has to fit into memory several times. */
    private static final int FULL = 4 << 20;

    private final Function<List<ItemSheets.Line>, ItemSheets.Applied> writer;
    private final Consumer<ImportReport> listener;
    private final List<ItemSheets.Line> chunk = new ArrayList<>(ItemSheets.MOST_LINES);
    private final List<ImportReport.Fault> faults = new ArrayList<>();
    private long pending;
    private long lines;
    private long created;
    private long changed;
    private long unchanged;
    private long refused;

    public ItemImport(ItemSheets sheets) {
        this(sheets::apply, soFar -> {});
    }

    /**
     * @param writer takes a chunk of lines
     * @param listener hears after each chunk what came of the lines so far, without their faults
     */
    ItemImport(Function<List<ItemSheets.Line>, ItemSheets.Applied> writer, Consumer<ImportReport> listener) {
        this.writer = writer;
        this.listener = listener;
    }

    /** A JSON object per line. */
    public ImportReport of(Lines file) throws IOException {
        ObjectReader reader = ItemJson.reader(ItemSheet.class);
        for (byte[] line = file.next(); line != null; line = file.next()) {
            try {
                add(file.number(), reader.readValue(line), line.length);
            } catch (IOException e) {
                refuse(List.of(ItemJson.fault(file.number(), e)));
            }
        }
        return report();
    }

    /** Rows of a table. */
    ImportReport of(RowSource table) throws IOException {
        for (RowSource.Row row = table.next(); row != null; row = table.next()) {
            ItemCells cells = new ItemCells(row);
            ItemSheet sheet = cells.sheet();
            if (cells.faults().isEmpty()) {
                add(row.line(), sheet, row.characters());
            } else {
                refuse(cells.faults());
            }
        }
        return report();
    }

    private void add(long number, ItemSheet sheet, int size) {
        lines++;
        chunk.add(new ItemSheets.Line(number, sheet));
        pending += size;
        if (chunk.size() == ItemSheets.MOST_LINES || pending >= FULL) {
            write();
        }
    }

    private void refuse(List<ImportReport.Fault> found) {
        lines++;
        refused++;
        found.forEach(this::note);
    }

    private ImportReport report() {
        write();
        faults.sort(Comparator.comparingLong(ImportReport.Fault::line));
        return new ImportReport(lines, created, changed, unchanged, refused, faults);
    }

    private void write() {
        if (chunk.isEmpty()) {
            return;
        }
        ItemSheets.Applied applied = writer.apply(chunk);
        created += applied.created();
        changed += applied.changed();
        unchanged += applied.unchanged();
        refused += applied.refused().size();
        applied.refused().forEach(line -> line.violations()
                .forEach(v -> note(new ImportReport.Fault(line.line(), v.field(), v.code(), v.message()))));
        chunk.clear();
        pending = 0;
        listener.accept(new ImportReport(lines, created, changed, unchanged, refused, List.of()));
    }

    private void note(ImportReport.Fault fault) {
        if (faults.size() < ImportReport.MOST_FAULTS) {
            faults.add(fault);
        }
    }
}

package org.webnav.catalog.web.office;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.webnav.catalog.api.ItemSheet;
import org.webnav.catalog.api.ItemSheets;

/** Brings the lines of a file into the catalogue, a thousand in a transaction, and notes what came of each. */
public final class ItemImport {

    private final ItemSheets sheets;
    private final List<ItemSheets.Line> chunk = new ArrayList<>(ItemSheets.MOST_LINES);
    private final List<ImportReport.Fault> faults = new ArrayList<>();
    private long lines;
    private long created;
    private long changed;
    private long unchanged;
    private long refused;

    public ItemImport(ItemSheets sheets) {
        this.sheets = sheets;
    }

    public ImportReport of(Lines file) throws IOException {
        ObjectReader reader = ItemJson.reader(ItemSheet.class);
        for (byte[] line = file.next(); line != null; line = file.next()) {
            lines++;
            try {
                chunk.add(new ItemSheets.Line(file.number(), reader.readValue(line)));
            } catch (IOException e) {
                refused++;
                note(ItemJson.fault(file.number(), e));
            }
            if (chunk.size() == ItemSheets.MOST_LINES) {
                write();
            }
        }
        write();
        return new ImportReport(lines, created, changed, unchanged, refused, faults);
    }

    private void write() {
        if (chunk.isEmpty()) {
            return;
        }
        ItemSheets.Applied applied = sheets.apply(chunk);
        created += applied.created();
        changed += applied.changed();
        unchanged += applied.unchanged();
        refused += applied.refused().size();
        applied.refused().forEach(line -> line.violations()
                .forEach(v -> note(new ImportReport.Fault(line.line(), v.field(), v.code(), v.message()))));
        chunk.clear();
    }

    private void note(ImportReport.Fault fault) {
        if (faults.size() < ImportReport.MOST_FAULTS) {
            faults.add(fault);
        }
    }
}

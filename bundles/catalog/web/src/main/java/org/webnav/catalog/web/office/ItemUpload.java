package org.webnav.catalog.web.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Transactions;
import org.webnav.platform.api.table.CsvRows;
import org.webnav.platform.api.table.XlsxRows;

/**
 * Brings a file of items in, or tries what would come of it. A trial writes each chunk and takes it back, so that it
 * tells what the import itself would tell.
 */
record ItemUpload(ItemSheets sheets, Transactions transactions, String format, String encoding, boolean trial) {

    private static final class Undo extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Undo() {
            super(null, null, false, false);
        }
    }

    ImportReport of(InputStream file, Consumer<ImportReport> listener) throws IOException {
        ItemImport lines = new ItemImport(trial ? this::tried : sheets::apply, listener);
        return switch (format) {
            case "csv" -> lines.of(new CsvRows(file));
            case "xlsx" -> lines.of(new XlsxRows(file));
            case "ndjson" -> lines.of(new Lines(file, encoding));
            default -> throw new Invalid("catalog.format-unknown", "Use csv, xlsx or ndjson.");
        };
    }

    private ItemSheets.Applied tried(List<ItemSheets.Line> chunk) {
        AtomicReference<ItemSheets.Applied> applied = new AtomicReference<>();
        try {
            return transactions.separate(() -> {
                applied.set(sheets.apply(chunk));
                throw new Undo();
            });
        } catch (RuntimeException e) {
            if (applied.get() == null) {
                throw e;
            }
            return applied.get();
        }
    }
}

package org.webnav.pricing.web.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.webnav.platform.api.Caller;
import org.webnav.platform.api.CurrentCaller;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.table.CsvWriter;
import org.webnav.platform.api.table.RowSource;
import org.webnav.platform.api.table.RowWriter;
import org.webnav.platform.api.table.XlsxWriter;
import org.webnav.pricing.api.PriceTables.Filter;

/** What both tables offer: rows in and out of files, and single rows as people enter them. */
final class TableDoor<R> {

    private static final String CSV = "text/csv; charset=utf-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final EditableTable<R> table;
    private final CurrentCaller callers;
    private final String name;

    /** @param name of exported files */
    TableDoor(EditableTable<R> table, CurrentCaller callers, String name) {
        this.table = table;
        this.callers = callers;
        this.name = name;
    }

    ImportReport load(String format, InputStream in, boolean trial) {
        try {
            return load(format, in, trial, rows -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #load}, told while it goes on. */
    Response progress(String format, InputStream in, boolean trial) {
        Caller caller = callers.get();
        StreamingOutput output = out -> callers.as(caller, () -> {
            try {
                new ProgressAnswer(out).of(told -> load(format, in, trial, told));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
        return Response.ok(output, ProgressAnswer.MEDIA_TYPE).build();
    }

    private ImportReport load(String format, InputStream in, boolean trial, LongConsumer told) throws IOException {
        return new RowImport<>(table, trial, told).of(RowImport.source(format, in));
    }

    /** Rows as JSON objects; a row's place in the list is its line, from 1. */
    ImportReport load(List<Map<String, Object>> rows, boolean trial) {
        List<RowSource.Row> texts = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            Map<String, String> fields = new HashMap<>();
            row.forEach((field, value) -> {
                if (value != null) {
                    fields.put(field, RowWriter.text(value));
                }
            });
            texts.add(new RowSource.Row(texts.size() + 1L, fields));
        }
        var iterator = texts.iterator();
        return new RowImport<>(table, trial, read -> {}).of(() -> iterator.hasNext() ? iterator.next() : null);
    }

    Response export(String format, Filter filter) {
        boolean sheet = format.equals("xlsx");
        if (!sheet && !format.equals("csv")) {
            throw new Invalid("pricing.format-unknown", "Use csv or xlsx.");
        }
        if (sheet) {
            XlsxWriter.requireRoom(table.count(filter));
        }
        // The answer is written when the request's caller is no longer on the thread.
        Caller caller = callers.get();
        StreamingOutput output = out -> callers.as(caller, () -> {
            write(out, sheet, filter);
            return null;
        });
        return Response.ok(output, sheet ? XLSX : CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + format + "\"")
                .build();
    }

    private void write(OutputStream out, boolean sheet, Filter filter) {
        try (RowWriter writer = sheet ? new XlsxWriter(out, name) : new CsvWriter(out)) {
            writer.row(table.columns());
            table.each(filter, row -> {
                try {
                    writer.row(table.values(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

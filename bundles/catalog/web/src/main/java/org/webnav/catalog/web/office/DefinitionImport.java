package org.webnav.catalog.web.office;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.webnav.catalog.api.Attributes;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Violation;

/** Brings the few lines of a file of definitions in: all of them, or none when any has a fault. */
final class DefinitionImport<T> {

    private static final int MOST = 20_000;

    /** All lines are kept until the last is read. */
    private static final int MOST_BYTES = 8 << 20;

    private static final Attributes.Applied NOTHING = new Attributes.Applied(0, 0);
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]\\.?(.*)");

    private final ObjectReader reader;
    private final Function<List<T>, Attributes.Applied> put;
    private final List<T> values = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<ImportReport.Fault> faults = new ArrayList<>();
    private long bytes;

    DefinitionImport(Class<T> type, Function<List<T>, Attributes.Applied> put) {
        this.reader = ItemJson.reader(type);
        this.put = put;
    }

    ImportReport of(Lines file) throws IOException {
        for (byte[] line = file.next(); line != null; line = file.next()) {
            lines.add(file.number());
            bytes += line.length;
            if (lines.size() > MOST || bytes > MOST_BYTES) {
                throw new Invalid(
                        "catalog.too-many-lines",
                        "A file of definitions has at most " + MOST + " lines and " + (MOST_BYTES >> 20) + " MiB.");
            }
            try {
                values.add(reader.readValue(line));
            } catch (IOException e) {
                note(ItemJson.fault(file.number(), e));
            }
        }
        Attributes.Applied applied = faults.isEmpty() ? put() : NOTHING;
        int created = applied.created();
        int changed = applied.changed();
        return faults.isEmpty()
                ? new ImportReport(
                        lines.size(), created, changed, lines.size() - (long) created - changed, 0, List.of())
                : new ImportReport(lines.size(), 0, 0, 0, lines.size(), faults);
    }

    private void note(ImportReport.Fault fault) {
        if (faults.size() < ImportReport.MOST_FAULTS) {
            faults.add(fault);
        }
    }

    private Attributes.Applied put() {
        try {
            return put.apply(values);
        } catch (Invalid e) {
            if (e.violations().isEmpty()) {
                throw e;
            }
            e.violations().stream().limit(ImportReport.MOST_FAULTS).forEach(v -> faults.add(fault(v)));
            return NOTHING;
        }
    }

    private ImportReport.Fault fault(Violation violation) {
        Matcher place = INDEX.matcher(violation.field());
        return place.matches()
                ? new ImportReport.Fault(
                        lines.get(Integer.parseInt(place.group(1))),
                        place.group(2),
                        violation.code(),
                        violation.message())
                : new ImportReport.Fault(0, violation.field(), violation.code(), violation.message());
    }
}

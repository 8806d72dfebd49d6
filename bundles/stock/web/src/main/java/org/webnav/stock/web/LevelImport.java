package org.webnav.stock.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.webnav.platform.api.Decimals;
import org.webnav.platform.api.table.Lines;
import org.webnav.stock.api.StockLevels;
import org.webnav.stock.web.StockLevelsResource.LineFault;
import org.webnav.stock.web.StockLevelsResource.Report;

/** Brings a file of levels in, a JSON object per line, so many in a transaction that its length does not matter. */
final class LevelImport {

    private static final int MOST_FAULTS = 1000;
    private static final JsonFactory JSON = new JsonFactory();

    private final StockLevels levels;
    private final List<StockLevels.Row> rows = new ArrayList<>(StockLevels.MOST_ROWS);
    private final List<Long> places = new ArrayList<>(StockLevels.MOST_ROWS);
    private final List<LineFault> faults = new ArrayList<>();
    private long lines;
    private long created;
    private long changed;
    private long deleted;
    private long unchanged;
    private long refused;

    LevelImport(StockLevels levels) {
        this.levels = levels;
    }

    Report of(InputStream file) throws IOException {
        Lines text = new Lines(file);
        for (String line = text.next(); line != null; line = text.next()) {
            if (!line.isBlank()) {
                add(line, text.number());
            }
        }
        write();
        faults.sort(Comparator.comparingLong(LineFault::line));
        return new Report(lines, created, changed, deleted, unchanged, refused, List.copyOf(faults));
    }

    private void add(String line, long number) throws IOException {
        lines++;
        try {
            rows.add(row(line));
            places.add(number);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            refused++;
            note(new LineFault(
                    number, "", "stock.line-unreadable", "A line has item, location and quantity, or deleted."));
            return;
        }
        if (rows.size() == StockLevels.MOST_ROWS) {
            write();
        }
    }

    private static StockLevels.Row row(String line) throws IOException {
        String item = "";
        String location = "";
        BigDecimal quantity = null;
        boolean delete = false;
        try (JsonParser in = JSON.createParser(line)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no object");
            }
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String name = in.currentName();
                String value = in.nextToken().isScalarValue() ? in.getText().strip() : "";
                switch (name) {
                    case "item" -> item = value;
                    case "location" -> location = value;
                    case "quantity" -> quantity = Decimals.parse(value);
                    case "deleted" -> delete = Boolean.parseBoolean(value);
                    default -> throw new IllegalArgumentException(name);
                }
            }
            if (in.nextToken() != null) {
                throw new IllegalArgumentException("more than an object");
            }
        }
        return new StockLevels.Row(item, location, quantity, delete);
    }

    private void write() {
        if (rows.isEmpty()) {
            return;
        }
        StockLevels.Outcome outcome = levels.change(rows);
        created += outcome.created();
        changed += outcome.changed();
        deleted += outcome.deleted();
        unchanged += outcome.unchanged();
        Set<Integer> faulty = new HashSet<>();
        for (StockLevels.Fault fault : outcome.faults()) {
            faulty.add(fault.index());
            note(new LineFault(places.get(fault.index()), fault.field(), fault.code(), fault.message()));
        }
        refused += faulty.size();
        rows.clear();
        places.clear();
    }

    private void note(LineFault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        }
    }
}

package org.webnav.stock.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.webnav.stock.api.StockLevels;
import org.webnav.stock.api.StockLevels.Fault;
import org.webnav.stock.api.StockLevels.Outcome;
import org.webnav.stock.api.StockLevels.Row;
import org.webnav.stock.web.StockLevelsResource.LineFault;
import org.webnav.stock.web.StockLevelsResource.Report;

/** Levels in files. */
public class LevelImportTest {

    private final List<Row> taken = new ArrayList<>();
    private final List<Integer> chunks = new ArrayList<>();
    private List<Fault> faults = List.of();
    private final StockLevels levels = rows -> {
        taken.addAll(rows);
        chunks.add(rows.size());
        return new Outcome(rows.size() - faults.size(), 0, 0, 0, faults);
    };

    @Test
    public void readsALinePerLevelAndSkipsBlankOnes() throws IOException {
        Report report = load(
                """
                {"item":"A","location":"BLUE","quantity":"2.5"}

                {"item":"B","quantity":7}
                {"item":"C","deleted":true}
                """);

        assertThat(report.lines()).isEqualTo(3);
        assertThat(report.created()).isEqualTo(3);
        assertThat(taken)
                .containsExactly(
                        new Row("A", "BLUE", new BigDecimal("2.5"), false),
                        new Row("B", "", new BigDecimal("7"), false),
                        new Row("C", "", null, true));
    }

    @Test
    public void refusesLinesThatCannotBeReadAndTakesTheOthers() throws IOException {
        Report report = load(
                """
                {"item":"A","quantity":"many"}
                no JSON
                {"item":"B","quantity":"1"}
                {"item":"C","colour":"red"}
                [1]
                {"item":"D","quantity":"1"} {}
                """);

        assertThat(report.refused()).isEqualTo(5);
        assertThat(report.faults()).extracting(LineFault::line).containsExactly(1L, 2L, 4L, 5L, 6L);
        assertThat(taken).extracting(Row::item).containsExactly("B");
    }

    @Test
    public void namesTheLineOfALevelThatWasRefused() throws IOException {
        faults = List.of(new Fault(1, "quantity", "stock.quantity-out-of-range", "Too much."));

        Report report = load("{\"item\":\"A\",\"quantity\":1}\n\n{\"item\":\"B\",\"quantity\":2}\n");

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.faults())
                .containsExactly(new LineFault(3, "quantity", "stock.quantity-out-of-range", "Too much."));
    }

    @Test
    public void writesLongFilesInParts() throws IOException {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < StockLevels.MOST_ROWS + 1; i++) {
            file.append("{\"item\":\"I").append(i).append("\",\"quantity\":1}\n");
        }

        assertThat(load(file.toString()).lines()).isEqualTo(StockLevels.MOST_ROWS + 1);
        assertThat(chunks).containsExactly(StockLevels.MOST_ROWS, 1);
    }

    private Report load(String file) throws IOException {
        return new LevelImport(levels).of(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}

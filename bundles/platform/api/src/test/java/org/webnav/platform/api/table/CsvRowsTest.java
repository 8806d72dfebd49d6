package org.webnav.platform.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.Test;
import org.webnav.platform.api.Invalid;

/** Rows of comma-separated values. */
public class CsvRowsTest {

    @Test
    public void readsQuotedCellsOverSeveralLines() throws IOException {
        CsvRows rows = rows("item,name\n1,\"a \"\"b\"\",\nc\"\n2,d\n");

        assertThat(rows.next().fields()).containsEntry("name", "a \"b\",\nc");
        assertThat(rows.next().fields()).containsEntry("item", "2").containsEntry("name", "d");
        assertThat(rows.next()).isNull();
    }

    @Test
    public void takesAMarkWithinAnUnquotedCellForACharacter() throws IOException {
        CsvRows rows = rows("item,name\n1,19\" rack\n2,next\n");

        assertThat(rows.next().fields()).containsEntry("name", "19\" rack");
        assertThat(rows.next().fields()).containsEntry("item", "2");
    }

    @Test
    public void tellsOfAQuotationThatNeverEnds() throws IOException {
        CsvRows rows = rows("item,name\n1,\"rack\n2,next\n");

        assertThat(rows.next()).isEqualTo(new RowSource.Row(2, null));
        assertThat(rows.next()).isNull();
        assertThatThrownBy(() -> rows("item,\"name\n1,2\n")).isInstanceOf(Invalid.class);
    }

    @Test
    public void refusesCellsWithoutEnd() throws IOException {
        CsvRows rows = rows("item,name\n1,\"" + "more\n".repeat(30_000));

        assertThatThrownBy(rows::next)
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.code()).isEqualTo("platform.cell-too-long"));
    }

    private static CsvRows rows(String text) throws IOException {
        return new CsvRows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

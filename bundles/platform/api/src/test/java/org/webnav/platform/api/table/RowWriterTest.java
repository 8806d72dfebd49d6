package org.webnav.platform.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.Test;
import org.webnav.platform.api.Invalid;

/** Files that are written row by row. */
public class RowWriterTest {

    private boolean closed;

    private final ByteArrayOutputStream file = new ByteArrayOutputStream() {
        @Override
        public void close() {
            closed = true;
        }
    };

    @Test
    public void aFinishedWorkbookCanBeRead() throws IOException {
        try (RowWriter writer = new XlsxWriter(file, "items")) {
            writer.row(List.of("item"));
            writer.row(List.of("1000"));
            writer.finish();
        }

        assertThat(closed).isTrue();
        assertThat(new XlsxRows(new ByteArrayInputStream(file.toByteArray()))
                        .next()
                        .fields())
                .containsEntry("item", "1000");
    }

    @Test
    public void oneThatBreaksOffNeitherEndsTheFileNorClosesTheStream() throws IOException {
        try (RowWriter writer = new XlsxWriter(file, "items")) {
            writer.row(List.of("item"));
        }
        try (RowWriter writer = new CsvWriter(file)) {
            writer.row(List.of("item"));
        }

        assertThat(closed).isFalse();
        assertThatThrownBy(() -> new XlsxRows(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOfAny(Invalid.class, IOException.class);
    }

    @Test
    public void tellsBeforehandWhatASheetCannotHold() {
        assertThatCode(() -> XlsxWriter.requireRoom(1_048_575)).doesNotThrowAnyException();
        assertThatThrownBy(() -> XlsxWriter.requireRoom(1_048_576)).isInstanceOf(Invalid.class);
    }
}

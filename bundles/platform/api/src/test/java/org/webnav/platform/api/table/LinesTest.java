package org.webnav.platform.api.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.webnav.platform.api.Invalid;

public class LinesTest {

    private static final int BUFFER = 1 << 16;

    @Test
    public void endWithOneOrTwoCharactersOfAnyKind() throws IOException {
        assertThat(read("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
        assertThat(read("a\n\n\r\n\rb\r\n")).containsExactly("a", "", "", "", "b");
        assertThat(read("")).isEmpty();
        assertThat(read("\n")).containsExactly("");
    }

    @Test
    public void areWholeWhereverTheBufferEnds() throws IOException {
        for (int length = BUFFER - 3; length <= BUFFER + 1; length++) {
            String first = "x".repeat(length);

            assertThat(read(first + "\r\nā\r\n")).containsExactly(first, "ā");
            assertThat(read(first + "\rā")).containsExactly(first, "ā");
        }
    }

    @Test
    public void leaveOutTheMarkAtTheBeginningOfAFile() throws IOException {
        assertThat(read("\ufeffa\n\ufeffb")).containsExactly("a", "\ufeffb");
    }

    @Test
    public void areCountedFromOne() throws IOException {
        Lines lines = lines("a\n\nb");
        lines.next();
        assertThat(lines.number()).isEqualTo(1);
        lines.next();
        lines.next();
        assertThat(lines.number()).isEqualTo(3);
        assertThat(lines.next()).isNull();
        assertThat(lines.next()).isNull();
    }

    @Test
    public void areNotEndless() {
        assertThatThrownBy(() -> read("a\n" + "x".repeat(100_001)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Line 2");
    }

    private static List<String> read(String text) throws IOException {
        Lines lines = lines(text);
        List<String> all = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }

    private static Lines lines(String text) {
        return new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.webnav.benchmarks.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class AnswerReaderTest {

    private static AnswerReader reader(String text) {
        return new AnswerReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    public void readsAnswersOfKnownLengthOneAfterTheOther() throws IOException {
        AnswerReader reader = reader("HTTP/1.1 201 Created\r\nLocation: /a\r\ncontent-length: 2\r\n\r\nhi"
                + "HTTP/1.1 204 \r\n\r\nHTTP/1.1 200 \r\nContent-Length: 1\r\n\r\n!");

        Answer first = reader.read();
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("location")).isEqualTo("/a");
        assertThat(first.text()).isEqualTo("hi");
        assertThat(reader.read().status()).isEqualTo(204);
        assertThat(reader.read().text()).isEqualTo("!");
    }

    @Test
    public void putsChunksTogether() throws IOException {
        Answer answer = reader(
                        "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
                .read();

        assertThat(answer.text()).isEqualTo("abcde");
    }

    @Test
    public void refusesAnAnswerThatEndsInTheMiddle() {
        assertThatThrownBy(() ->
                        reader("HTTP/1.1 200 \r\nContent-Length: 9\r\n\r\nabc").read())
                .isInstanceOf(EOFException.class);
    }
}

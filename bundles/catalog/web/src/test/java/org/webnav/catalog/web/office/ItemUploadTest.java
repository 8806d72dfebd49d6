package org.webnav.catalog.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.Test;
import org.webnav.catalog.api.ItemSheets;
import org.webnav.platform.api.Invalid;
import org.webnav.platform.api.Transactions;

public class ItemUploadTest {

    private static final String LINES = "{\"number\":\"1\"}\n{\"number\":\"2\"}\n";

    private final List<String> kept = new ArrayList<>();

    private final ItemSheets sheets = (ItemSheets) Proxy.newProxyInstance(
            ItemSheets.class.getClassLoader(), new Class<?>[] {ItemSheets.class}, (proxy, method, arguments) -> {
                List<?> lines = (List<?>) arguments[0];
                lines.forEach(line -> kept.add(((ItemSheets.Line) line).sheet().number()));
                return new ItemSheets.Applied(lines.size(), 0, 0, List.of());
            });

    /** Takes back what was kept when the work ends with an exception. */
    private final Transactions transactions = new Transactions() {
        @Override
        public <T> T required(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T separate(Supplier<T> work) {
            List<String> before = List.copyOf(kept);
            try {
                return work.get();
            } catch (RuntimeException e) {
                kept.clear();
                kept.addAll(before);
                throw e;
            }
        }

        @Override
        public void afterCommit(Runnable work) {
            work.run();
        }
    };

    @Test
    public void aTrialTellsTheSameAndKeepsNothing() throws IOException {
        ImportReport tried = upload("ndjson", true).of(stream(LINES), soFar -> {});
        assertThat(kept).isEmpty();
        assertThat(upload("ndjson", false).of(stream(LINES), soFar -> {})).isEqualTo(tried);
        assertThat(kept).containsExactly("1", "2");
    }

    @Test
    public void tellsHowFarItIs() throws IOException {
        List<Long> told = new ArrayList<>();
        String file = LINES.repeat(1_250);
        upload("ndjson", true).of(stream(file), soFar -> told.add(soFar.lines()));
        assertThat(told).containsExactly(1_000L, 2_000L, 2_500L);
    }

    @Test
    public void refusesOtherFormats() {
        assertThatThrownBy(() -> upload("pdf", true).of(stream(""), soFar -> {}))
                .isInstanceOfSatisfying(Invalid.class, e -> assertThat(e.code()).isEqualTo("catalog.format-unknown"));
    }

    @Test
    public void theStreamEndsWithTheReport() throws IOException {
        String told = told(listener -> upload("ndjson", true).of(stream(LINES), listener));
        assertThat(told.lines())
                .containsExactly(
                        "{\"progress\":{\"lines\":2,\"created\":2,\"changed\":0,\"unchanged\":0,\"refused\":0,\"faults\":[]}}",
                        "{\"report\":{\"lines\":2,\"created\":2,\"changed\":0,\"unchanged\":0,\"refused\":0,\"faults\":[]}}");
    }

    @Test
    public void theStreamEndsWithWhatWentWrong() throws IOException {
        assertThat(told(listener -> upload("pdf", true).of(stream(LINES), listener)))
                .contains("\"problem\"", "catalog.format-unknown");
    }

    private static String told(ImportStream.Work work) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ImportStream(out).tell(work);
        return out.toString(StandardCharsets.UTF_8);
    }

    private ItemUpload upload(String format, boolean trial) {
        return new ItemUpload(sheets, transactions, format, null, trial);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}

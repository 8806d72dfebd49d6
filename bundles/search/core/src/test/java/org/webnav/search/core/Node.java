package org.webnav.search.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.webnav.catalog.api.Assortment;
import org.webnav.catalog.api.ItemDocuments;
import org.webnav.catalog.api.ItemFilter;
import org.webnav.catalog.api.spi.ItemIndex.Found;
import org.webnav.catalog.api.spi.ItemIndex.Search;
import org.webnav.platform.api.Channels;
import org.webnav.platform.api.Metrics;
import org.webnav.platform.testkit.TestCallers;
import org.webnav.search.core.index.IndexState;

/** A node with one channel and its index. */
final class Node implements AutoCloseable {

    static final UUID CHANNEL = new UUID(1, 1);

    private final ChannelIndexes indexes;
    final LuceneItemIndex index;
    final SearchHealth health;

    Node(Path folder, ItemDocuments items, String... languages) {
        indexes = new ChannelIndexes(
                folder,
                new Config(),
                items,
                new OneChannel(List.of(languages)),
                new TestCallers(),
                Clock.systemUTC(),
                new NoMetrics());
        index = new LuceneItemIndex(indexes, new NoMetrics());
        health = new SearchHealth(indexes);
    }

    /** A node that has caught up. */
    static Node of(Path folder, Catalogue items, String... languages) {
        Node node = new Node(folder, items, languages);
        await(() -> node.index.ready(CHANNEL) && node.state().lag() == 0, Duration.ofMinutes(10));
        return node;
    }

    IndexState state() {
        return indexes.of(CHANNEL).orElseThrow().state();
    }

    List<String> find(String language, String text) {
        return search(text).language(language).found().numbers();
    }

    Ask search(String text) {
        return new Ask(this, text);
    }

    @Override
    public void close() {
        indexes.close();
    }

    static void await(BooleanSupplier condition) {
        await(condition, Duration.ofSeconds(60));
    }

    static void await(BooleanSupplier condition, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A search, with everything else than its text as it is when nobody says otherwise. */
    static final class Ask {

        private final Node node;
        private final String text;
        private String language = "lv";
        private String category = "";
        private String customer = "";
        private List<ItemFilter> filters = List.of();
        private Assortment assortment = Assortment.EVERYTHING;
        private String sort = "relevance";
        private int offset;
        private int limit = 50;

        private Ask(Node node, String text) {
            this.node = node;
            this.text = text;
        }

        Ask language(String code) {
            language = code;
            return this;
        }

        Ask in(String code) {
            category = code;
            return this;
        }

        Ask by(String number) {
            customer = number;
            return this;
        }

        Ask filters(List<ItemFilter> all) {
            filters = all;
            return this;
        }

        Ask seeing(Assortment shown) {
            assortment = shown;
            return this;
        }

        Ask sorted(String key) {
            sort = key;
            return this;
        }

        Ask rows(int from, int count) {
            offset = from;
            limit = count;
            return this;
        }

        Search asked() {
            return new Search(text, category, language, customer, filters, assortment, sort, offset, limit, true);
        }

        Found found() {
            return node.index.search(CHANNEL, asked());
        }

        List<String> numbers() {
            return found().numbers();
        }
    }

    private record OneChannel(List<String> languages) implements Channels {

        @Override
        public List<Channel> all() {
            return List.of(new Channel(CHANNEL, "test", "Test", new UUID(1, 2), "EUR", languages));
        }

        @Override
        public Optional<Channel> byCode(String code) {
            return Optional.empty();
        }

        @Override
        public Channel get(UUID id) {
            return all().get(0);
        }

        @Override
        public Channel create(Channel channel) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void attach(UUID channel, UUID organisation, UUID parent) {
            throw new UnsupportedOperationException();
        }
    }

    private record NoMetrics() implements Metrics {

        @Override
        public void count(String name, String... tags) {
            // Nobody looks at it.
        }

        @Override
        public void time(String name, Duration duration, String... tags) {
            // Nobody looks at it.
        }
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Config() implements SearchConfig {

        @Override
        public String path() {
            return "";
        }

        @Override
        public int pollMilliseconds() {
            return 50;
        }

        @Override
        public int bufferMegabytes() {
            return 16;
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return SearchConfig.class;
        }
    }
}

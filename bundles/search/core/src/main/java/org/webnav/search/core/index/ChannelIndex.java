package org.webnav.search.core.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.webnav.catalog.api.ItemDocuments;
import org.webnav.platform.api.Unavailable;

/**
 * The index of one channel. It follows the changes, answers searches, and is made anew beside the old one when that is
 * missing, broken or out of date. One thread follows, another may build; any number searches.
 */
public final class ChannelIndex implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(ChannelIndex.class);
    private static final Duration CHECK_PAUSE = Duration.ofSeconds(2);
    private static final Duration COMMIT_PAUSE = Duration.ofSeconds(5);

    private final UUID channel;
    private final ItemDocuments items;
    private final IndexFolder folder;
    private final Clock clock;
    private final double megabytes;
    private final Feed feed;
    private volatile boolean stopped;
    private volatile Generation current;
    private volatile Generation building;
    private volatile long head;
    private boolean opened;
    private boolean outdated;
    private boolean uncommitted;
    private Instant checked = Instant.EPOCH;
    private Instant committed = Instant.EPOCH;

    /** @param megabytes of memory for changes that are not on disk yet */
    public ChannelIndex(UUID channel, ItemDocuments items, Path folder, Clock clock, double megabytes) {
        this.channel = channel;
        this.items = items;
        this.folder = new IndexFolder(folder);
        this.clock = clock;
        this.megabytes = megabytes;
        BooleanSupplier stop = () -> stopped;
        this.feed = new Feed(channel, items, stop);
    }

    public boolean ready() {
        return current != null;
    }

    public IndexState state() {
        Generation answering = current;
        Generation next = building;
        return new IndexState(
                answering != null,
                answering == null ? 0 : answering.items(),
                answering == null ? 0 : answering.visible(),
                head,
                next != null,
                next == null ? 0 : next.state().revision());
    }

    /**
     * Brings the index up to date.
     *
     * @param languages of the channel, the fall-back first
     * @return whether the index has to be made anew
     */
    public synchronized boolean follow(List<String> languages) {
        if (stopped) {
            return false;
        }
        head = items.head(channel);
        open();
        if (current == null) {
            return true;
        }
        try {
            check(languages);
            uncommitted |= head > current.state().revision() && feed.follow(current);
            commit();
            return outdated;
        } catch (IOException | AlreadyClosedException e) {
            LOG.warn("The search index of channel {} is damaged and is made anew: {}", channel, e.toString());
            return true;
        }
    }

    private void open() {
        if (opened) {
            return;
        }
        opened = true;
        try {
            Path newest = folder.current().orElse(null);
            folder.deleteAllBut(newest);
            if (newest != null) {
                current = Generation.open(newest, megabytes);
            }
        } catch (IOException | RuntimeException e) {
            LOG.info("The search index of channel {} cannot be used and is made anew: {}", channel, e.toString());
        }
    }

    private void check(List<String> languages) throws IOException {
        Instant now = clock.instant();
        if (now.isBefore(checked.plus(CHECK_PAUSE))) {
            return;
        }
        checked = now;
        current.use(Vocabulary.read(items, channel, current.analyses()));
        State state = current.state();
        outdated = state.revision() > head
                || !state.madeFor(items.schema(channel), languages)
                || !current.intact()
                || folder.current().filter(current.folder()::equals).isEmpty();
    }

    private void commit() throws IOException {
        Instant now = clock.instant();
        if (uncommitted && now.isAfter(committed.plus(COMMIT_PAUSE))) {
            current.commit();
            committed = now;
            uncommitted = false;
        }
    }

    /** Makes the index anew while the old one answers. @return whether the new one answers now */
    public boolean build(List<String> languages) throws IOException {
        if (stopped) {
            return false;
        }
        State start = State.start(items.schema(channel), languages);
        Generation made = Generation.create(folder.next(), start, megabytes);
        building = made;
        try {
            feed.fill(made);
            made.use(Vocabulary.read(items, channel, made.analyses()));
            made.finish();
        } catch (IOException | RuntimeException e) {
            made.close();
            IndexFolder.delete(made.folder());
            if (stopped) {
                return false;
            }
            throw e;
        } finally {
            building = null;
        }
        return replace(made);
    }

    private synchronized boolean replace(Generation made) throws IOException {
        if (stopped) {
            made.close();
            return false;
        }
        folder.publish(made.folder());
        Generation old = current;
        current = made;
        opened = true;
        outdated = false;
        checked = Instant.EPOCH;
        retire(old);
        folder.deleteAllBut(made.folder());
        LOG.info("The search index of channel {} holds {} items.", channel, made.items());
        return true;
    }

    private static void retire(Generation old) {
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                LOG.debug("The replaced index was damaged", e);
            }
        }
    }

    /**
     * Searches what is there at this moment.
     *
     * @throws Unavailable code {@code search.not-ready} while there is no index
     */
    public <T> T search(Function<Reading, T> search) {
        try {
            return answering().search(search);
        } catch (AlreadyClosedException e) {
            // A new index took its place between the two steps.
            return answering().search(search);
        }
    }

    private Generation answering() {
        Generation answering = current;
        if (answering == null) {
            throw new Unavailable("search.not-ready", "The search index is being made; try again in a minute.");
        }
        return answering;
    }

    /** Lets a build end early. */
    public void stop() {
        stopped = true;
        Generation next = building;
        if (next != null) {
            next.abort();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        stop();
        Generation last = current;
        current = null;
        if (last != null) {
            try (last) {
                last.commit();
            } catch (AlreadyClosedException e) {
                LOG.debug("Nothing to commit in a damaged index", e);
            }
        }
    }
}

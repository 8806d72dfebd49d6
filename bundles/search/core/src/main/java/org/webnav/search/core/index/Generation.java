package org.webnav.search.core.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import org.webnav.catalog.api.ItemDocument;
import org.webnav.search.core.columns.ColumnCache;
import org.webnav.search.core.document.Documents;
import org.webnav.search.core.document.Fields;
import org.webnav.search.core.text.Analyses;

/** One index in a folder of its own. One thread follows at a time; any number searches. */
final class Generation implements Closeable {

    /** Few segments make searches quick; items change seldom. */
    private static final double SEGMENTS_PER_TIER = 4;

    /** A new index is brought together once, at its end. */
    private static final double SEGMENTS_PER_TIER_OF_NEW = 50;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final Analyses analyses;
    private final Documents documents;
    private final Snapshots snapshots;
    private volatile State state;
    private volatile long visible;
    private volatile Vocabulary vocabulary = Vocabulary.EMPTY;

    private Generation(Path folder, Directory directory, IndexWriter writer, State state) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.analyses = new Analyses(state.languages());
        this.documents = new Documents(analyses);
        this.state = state;
        ColumnCache columns = new ColumnCache(analyses.languages());
        writer.getConfig().setMergedSegmentWarmer(columns::of);
        this.snapshots = new Snapshots(writer, columns);
        this.visible = state.revision();
    }

    static Generation create(Path folder, State state, double megabytes) throws IOException {
        return open(folder, OpenMode.CREATE, data -> Optional.of(state), megabytes);
    }

    /** @throws IOException when it is broken, or of another format */
    static Generation open(Path folder, double megabytes) throws IOException {
        return open(folder, OpenMode.APPEND, State::ofCommit, megabytes);
    }

    private static Generation open(
            Path folder,
            OpenMode mode,
            Function<Iterable<Map.Entry<String, String>>, Optional<State>> stateOfCommit,
            double megabytes)
            throws IOException {
        Directory directory = new MMapDirectory(folder);
        IndexWriter writer = null;
        try {
            if (mode == OpenMode.APPEND) {
                verify(directory);
            }
            writer = new IndexWriter(directory, config(mode, megabytes));
            State state = stateOfCommit
                    .apply(writer.getLiveCommitData())
                    .orElseThrow(() -> new IOException("The index has another format."));
            return new Generation(folder, directory, writer, state);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    private static IndexWriterConfig config(OpenMode mode, double megabytes) {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setSegmentsPerTier(mode == OpenMode.CREATE ? SEGMENTS_PER_TIER_OF_NEW : SEGMENTS_PER_TIER);
        return new IndexWriterConfig()
                .setOpenMode(mode)
                .setRAMBufferSizeMB(megabytes)
                .setMergePolicy(merges)
                .setIndexSort(new Sort(new SortField(Fields.ORDER, SortField.Type.STRING)))
                .setCommitOnClose(false);
    }

    /** Reads every file once, before anything trusts what stands in it. */
    private static void verify(Directory directory) throws IOException {
        for (String name : SegmentInfos.readLatestCommit(directory).files(true)) {
            try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
                CodecUtil.checksumEntireFile(file);
            }
        }
    }

    Path folder() {
        return folder;
    }

    State state() {
        return state;
    }

    /** Revision of the newest change that can be found. */
    long visible() {
        return visible;
    }

    Analyses analyses() {
        return analyses;
    }

    int items() {
        return writer.isOpen() ? writer.getDocStats().numDocs : 0;
    }

    void use(Vocabulary newer) {
        vocabulary = newer;
    }

    /** @throws AlreadyClosedException when another index took its place */
    <T> T search(Function<Reading, T> search) {
        try {
            Snapshot snapshot = snapshots.acquire();
            try {
                return search.apply(new Reading(snapshot, analyses, vocabulary));
            } finally {
                snapshots.release(snapshot);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes items that are not in the index yet. Thread safe. */
    void add(List<ItemDocument> items) throws IOException {
        for (ItemDocument item : items) {
            writer.addDocument(documents.of(item));
        }
    }

    /** Writes items in place of what is there of them. */
    void update(List<ItemDocument> items) throws IOException {
        for (ItemDocument item : items) {
            writer.updateDocument(new Term(Fields.NUMBER, new BytesRef(item.number())), documents.of(item));
        }
    }

    /** Every change up to a revision is written, or will be before the next {@link #commit}. */
    void reached(long revision) {
        state = state.at(revision);
    }

    /** What was written until now can be found from now on. */
    void refresh() throws IOException {
        long written = state.revision();
        snapshots.maybeRefreshBlocking();
        visible = written;
    }

    void commit() throws IOException {
        writer.setLiveCommitData(state.toCommit());
        writer.commit();
    }

    /** Brings the segments of a new index together and makes it safe. */
    void finish() throws IOException {
        writer.forceMerge(1);
        ((TieredMergePolicy) writer.getConfig().getMergePolicy()).setSegmentsPerTier(SEGMENTS_PER_TIER);
        refresh();
        commit();
    }

    /** Ends a {@link #write} or {@link #finish} of another thread. */
    synchronized void abort() {
        try {
            if (writer.isOpen()) {
                writer.rollback();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the writer works and the files of the snapshot are there. */
    boolean intact() throws IOException {
        if (!writer.isOpen()) {
            return false;
        }
        Snapshot snapshot = snapshots.acquire();
        try {
            return SegmentInfos.getLastCommitSegmentsFileName(directory) != null
                    && snapshot.reader().getIndexCommit().getFileNames().stream()
                            .filter(name -> !name.startsWith(IndexFileNames.SEGMENTS))
                            .allMatch(name -> Files.exists(folder.resolve(name)));
        } finally {
            snapshots.release(snapshot);
        }
    }

    /** Leaves what was not committed out. */
    @Override
    public synchronized void close() throws IOException {
        try (directory;
                analyses) {
            snapshots.close();
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}

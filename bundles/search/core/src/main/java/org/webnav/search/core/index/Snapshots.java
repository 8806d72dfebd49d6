package org.webnav.search.core.index;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.ReferenceManager;
import org.webnav.search.core.columns.ColumnCache;

/** Hands out the newest snapshot and keeps older ones open as long as somebody reads them. */
final class Snapshots extends ReferenceManager<Snapshot> {

    private final ColumnCache columns;

    Snapshots(IndexWriter writer, ColumnCache columns) throws IOException {
        this.columns = columns;
        this.current = new Snapshot(DirectoryReader.open(writer), columns);
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.reader().decRef();
    }

    @Override
    protected Snapshot refreshIfNeeded(Snapshot old) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(old.reader());
        return newer == null ? null : new Snapshot(newer, columns);
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.reader().tryIncRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }
}

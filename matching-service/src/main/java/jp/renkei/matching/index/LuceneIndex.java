package jp.renkei.matching.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * One index folder with its only writer. Written by one thread, read and refreshed by any. {@link #sources} knows everything
 * that was written; searchers know it after a {@link #refresh}, because a segment for every record would cost more than its
 * lists. Closing without {@link #commit} forgets what was not committed, as a crash would.
 */
final class LuceneIndex implements AutoCloseable {

    /** Bytes of sources kept in memory until they make a segment. */
    private static final long MOST_RECENT = 4 << 20;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    /** What searchers do not know yet. */
    private final Map<String, Written> recent = new ConcurrentHashMap<>();

    private final AtomicLong recentBytes = new AtomicLong();

    private LuceneIndex(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** A source, or that there is none; each put has its own. */
    private static final class Written {

        private static final int OVERHEAD = 200;

        private final Optional<byte[]> source;

        Written(Optional<byte[]> source) {
            this.source = source;
        }

        int bytes() {
            return OVERHEAD + source.map(bytes -> bytes.length).orElse(0);
        }
    }

    /** Opens a folder, checking every file's checksum, or begins an empty index in it. */
    static LuceneIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                verify(directory);
            }
            // Records wait behind a commit: it must not wait for small segments to be merged.
            IndexWriterConfig config =
                    new IndexWriterConfig().setCommitOnClose(false).setMaxFullFlushMergeWaitMillis(0);
            IndexWriter writer = new IndexWriter(directory, config);
            return new LuceneIndex(directory, writer, new SearcherManager(writer, null));
        } catch (IOException | RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    private static void verify(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    /** What an index that nobody has opened says about itself. */
    static Optional<IndexState> committedIn(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            return committed(directory);
        }
    }

    /** The state of the last commit; empty for a new index or one of another schema. */
    Optional<IndexState> committed() throws IOException {
        return committed(directory);
    }

    private static Optional<IndexState> committed(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return IndexState.fromCommitData(reader.getIndexCommit().getUserData());
        }
    }

    /** Whether nothing was ever committed. */
    boolean isEmpty() throws IOException {
        return !DirectoryReader.indexExists(directory);
    }

    void put(String key, Document document) throws IOException {
        writer.updateDocument(new Term(Documents.KEY, key), document);
        Written written = new Written(source(document));
        Written before = recent.put(key, written);
        long bytes = recentBytes.addAndGet(written.bytes() - (before == null ? 0 : before.bytes()));
        if (bytes >= MOST_RECENT) {
            refresh();
        }
    }

    void commit(IndexState state) throws IOException {
        state.markOn(writer);
        writer.commit();
        refresh();
    }

    /** Makes what was written visible to searchers. */
    void refresh() throws IOException {
        Map<String, Written> visible = new HashMap<>(recent);
        searchers.maybeRefreshBlocking();
        visible.forEach((key, written) -> {
            if (recent.remove(key, written)) {
                recentBytes.addAndGet(-written.bytes());
            }
        });
    }

    /** A question asked of one unchanging state of the index. */
    @FunctionalInterface
    interface Question<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Question<T> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** The sources among those stored under these keys. */
    Map<String, byte[]> sources(Collection<String> keys) throws IOException {
        Map<String, byte[]> sources = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (String key : keys) {
            Written written = recent.get(key);
            if (written == null) {
                others.add(key);
            } else {
                written.source.ifPresent(source -> sources.put(key, source));
            }
        }
        return read(searcher -> {
            for (String key : others) {
                source(searcher, key).ifPresent(source -> sources.put(key, source));
            }
            return sources;
        });
    }

    private static Optional<byte[]> source(IndexSearcher searcher, String key) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(Documents.KEY, key)), 1).scoreDocs;
        return found.length == 0
                ? Optional.empty()
                : source(searcher.storedFields().document(found[0].doc, Set.of(Documents.SOURCE)));
    }

    private static Optional<byte[]> source(Document document) {
        return Optional.ofNullable(document.getBinaryValue(Documents.SOURCE)).map(s -> BytesRef.deepCopyOf(s).bytes);
    }

    /** Whether the writer gave up, for example because the disk is full; a new one must be opened. */
    boolean isBroken() {
        return !writer.isOpen() || writer.getTragicException() != null;
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            if (writer.isOpen()) {
                writer.rollback();
            }
        }
    }
}

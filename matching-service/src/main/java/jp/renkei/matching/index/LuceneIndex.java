package jp.renkei.matching.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
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

/**
 * One index folder with its only writer. Written by one thread, read by any; a {@link #refresh} makes what was written
 * visible to readers. Closing without {@link #commit} forgets what was not committed, as a crash would.
 */
final class LuceneIndex implements AutoCloseable {

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneIndex(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Opens a folder, checking every file's checksum, or begins an empty index in it. */
    static LuceneIndex open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try {
            if (DirectoryReader.indexExists(directory)) {
                verify(directory);
            }
            IndexWriterConfig config = new IndexWriterConfig().setCommitOnClose(false);
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
    }

    void commit(IndexState state) throws IOException {
        state.markOn(writer);
        writer.commit();
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
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

    /** The stored source under a key. */
    static Optional<byte[]> source(IndexSearcher searcher, String key) throws IOException {
        ScoreDoc[] found = searcher.search(new TermQuery(new Term(Documents.KEY, key)), 1).scoreDocs;
        if (found.length == 0) {
            return Optional.empty();
        }
        var source = searcher.storedFields()
                .document(found[0].doc, Set.of(Documents.SOURCE))
                .getBinaryValue(Documents.SOURCE);
        return source == null
                ? Optional.empty()
                : Optional.of(Arrays.copyOfRange(source.bytes, source.offset, source.offset + source.length));
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

package jp.renkei.matching.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {

    @TempDir
    Path folder;

    @Test
    void sourcesAreKnownBeforeSearchersKnowThem() throws Exception {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            index.put("a", document("a", "first"));
            index.put("b", document("b", "of b"));
            index.refresh();
            index.put("a", document("a", "second"));
            assertThat(sources(index)).isEqualTo(Map.of("a", "second", "b", "of b"));
            assertThat(documents(index)).isEqualTo(2);

            index.put("c", document("c", "of c"));
            index.put("b", Documents.withdrawn(UUID.randomUUID(), 2, null));
            assertThat(sources(index)).isEqualTo(Map.of("a", "second", "c", "of c"));
            assertThat(documents(index)).isEqualTo(2);

            index.refresh();
            assertThat(sources(index)).isEqualTo(Map.of("a", "second", "c", "of c"));
            assertThat(documents(index)).isEqualTo(3);
        }
    }

    @Test
    void manySourcesMakeASegment() throws Exception {
        String longest = "あ".repeat(10_000);
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            for (int i = 0; i < 200; i++) {
                index.put("key " + i, document("key " + i, longest));
            }
            assertThat(documents(index)).isBetween(100, 199);
            assertThat(index.sources(List.of("key 0", "key 199", "key 200"))).containsOnlyKeys("key 0", "key 199");
        }
    }

    @Test
    void whatIsPutWhileAnotherThreadRefreshesIsNeverMissing() throws Exception {
        try (LuceneIndex index = LuceneIndex.open(folder);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            AtomicBoolean done = new AtomicBoolean();
            Future<?> refreshing = other.submit(() -> {
                while (!done.get()) {
                    index.refresh();
                }
                return null;
            });
            try {
                for (int i = 0; i < 2_000; i++) {
                    String key = "key " + i % 7;
                    index.put(key, document(key, "version " + i));
                    assertThat(new String(index.sources(List.of(key)).get(key), UTF_8))
                            .isEqualTo("version " + i);
                }
            } finally {
                done.set(true);
            }
            refreshing.get();
        }
    }

    private static Map<String, String> sources(LuceneIndex index) throws IOException {
        return index.sources(List.of("a", "b", "c")).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new String(e.getValue(), UTF_8)));
    }

    private static int documents(LuceneIndex index) throws IOException {
        return index.read(searcher -> searcher.getIndexReader().numDocs());
    }

    private static Document document(String key, String source) {
        Document document = new Document();
        document.add(new StringField(Documents.KEY, key, Field.Store.YES));
        document.add(new StoredField(Documents.SOURCE, source.getBytes(UTF_8)));
        return document;
    }
}

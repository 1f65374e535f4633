package jp.renkei.matching.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
            index.put("b", Documents.withdrawn(UUID.randomUUID(), 2));
            assertThat(sources(index)).isEqualTo(Map.of("a", "second", "c", "of c"));
            assertThat(documents(index)).isEqualTo(2);

            index.refresh();
            assertThat(sources(index)).isEqualTo(Map.of("a", "second", "c", "of c"));
            assertThat(documents(index)).isEqualTo(3);
        }
    }

    @Test
    void manySourcesMakeASegment() throws Exception {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            for (int i = 0; i < 1_500; i++) {
                index.put("key " + i, document("key " + i, "source"));
            }
            assertThat(documents(index)).isEqualTo(1_000);
            assertThat(index.sources(List.of("key 0", "key 1499", "key 1500"))).containsOnlyKeys("key 0", "key 1499");
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

package jp.renkei.matching.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Supplier;
import jp.renkei.matching.catalogue.RecordType;

/** Lists as they were sent last, as the bytes of their JSON, under everything that they depend on. Thread-safe. */
@Singleton
class SentLists {

    /** A few hundred lists, whatever the heap. */
    static final int MOST_BYTES = 16_000_000;

    private final ObjectMapper json;
    private final Cache<Key, byte[]> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, byte[] body) -> body.length)
            .build();

    SentLists(ObjectMapper json) {
        // As every other answer; the mapper itself is that of events, whose schemas ask for a null here and there.
        this.json = json.copy().setSerializationInclusion(JsonInclude.Include.NON_NULL);
    }

    /** @param tag changes whenever the list may have changed, and is another one for another viewer, language or day */
    record Key(UUID owner, RecordType kind, String tag) {}

    /** The list under the key, made if it is not at hand. */
    byte[] get(Key key, Supplier<MatchListResponse> list) {
        return bodies.get(key, absent -> written(list.get()));
    }

    byte[] written(MatchListResponse list) {
        try {
            return json.writeValueAsBytes(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package jp.renkei.matching.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Supplier;
import jp.renkei.matching.catalogue.RecordType;

/** Lists as they were sent last, as JSON, under everything that they depend on. Thread-safe. */
@Singleton
class SentLists {

    /** About 16 MiB. */
    static final int MOST_CHARACTERS = 8_000_000;

    private final ObjectMapper json;
    private final Cache<Key, String> bodies = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Key key, String body) -> body.length())
            .build();

    SentLists(ObjectMapper json) {
        this.json = json;
    }

    /** @param tag changes whenever the list may have changed, and is another one for another viewer, language or day */
    record Key(UUID owner, RecordType kind, String tag) {}

    /** The list under the key, made if it is not at hand. */
    String get(Key key, Supplier<MatchListResponse> list) {
        return bodies.get(key, absent -> written(list.get()));
    }

    String written(MatchListResponse list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

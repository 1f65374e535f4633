package jp.renkei.matching.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import jp.renkei.matching.catalogue.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Lists as they were sent last, as JSON, under everything that they depend on; those that nobody asked for the longest are
 * forgotten first. Thread-safe.
 */
@Singleton
class SentLists {

    /** About 32 MiB. */
    static final int MOST_CHARACTERS = 16_000_000;

    private final ObjectMapper json;
    private final Map<Key, String> bodies = new LinkedHashMap<>(16, 0.75f, true);
    private long characters;

    SentLists(ObjectMapper json) {
        this.json = json;
    }

    /** @param tag changes whenever the list may have changed, and is another one for another viewer, language or day */
    record Key(UUID owner, RecordType kind, String tag) {}

    /** The list under the key, made if nobody asked for it before. */
    String get(Key key, Supplier<MatchListResponse> list) {
        String known = find(key);
        if (known != null) {
            return known;
        }
        String body = written(list.get());
        keep(key, body);
        return body;
    }

    String written(MatchListResponse list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized @Nullable String find(Key key) {
        return bodies.get(key);
    }

    private synchronized void keep(Key key, String body) {
        String before = bodies.put(key, body);
        characters += body.length() - (before == null ? 0 : before.length());
        Iterator<String> oldest = bodies.values().iterator();
        while (characters > MOST_CHARACTERS && oldest.hasNext()) {
            characters -= oldest.next().length();
            oldest.remove();
        }
    }
}

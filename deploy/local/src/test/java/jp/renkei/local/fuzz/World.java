package jp.renkei.local.fuzz;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What exists in the stack under fire: identifiers in numbered places, so that a request names a place and not an identifier
 * of one run. Thread-safe.
 */
final class World {

    static final int PLACES = 64;

    static final List<String> MUNICIPALITIES = List.of("072028", "131016", "392014", "012025", "402311");

    private static final String NOBODY = "01900000-0000-7000-8000-000000000001";

    private final Map<String, AtomicReferenceArray<String>> collections = new ConcurrentHashMap<>();

    String id(String collection, int place) {
        String id = places(collection).get(place);
        return id == null ? NOBODY : id;
    }

    /** Puts an identifier into a place; whatever was there is not asked for any more. */
    void put(String collection, int place, String id) {
        places(collection).set(place, id);
    }

    private AtomicReferenceArray<String> places(String collection) {
        return collections.computeIfAbsent(collection, name -> new AtomicReferenceArray<>(PLACES));
    }
}

package jp.renkei.catalog.record;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the municipality says about an issue or an initiative; an immutable record written and stored as one JSON object. */
public interface Content {

    /** The part that every kind of record has. */
    Essentials essentials();

    /** The searchable stage; empty for kinds without one. */
    default Optional<String> stageCode() {
        return Optional.empty();
    }

    /** Records this one points to. */
    default List<Reference> references() {
        return List.of();
    }

    /** A pointer to another record, named by the field that holds it. */
    record Reference(String field, RecordType type, UUID id) {}
}

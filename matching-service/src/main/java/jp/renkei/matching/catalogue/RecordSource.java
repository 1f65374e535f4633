package jp.renkei.matching.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Gives the full state of live records, texts included. Thread-safe. */
public interface RecordSource {

    /** The live records among these ids; who is gone is missing from the answer. */
    Map<UUID, CatalogueRecord> records(Collection<UUID> ids);
}

package jp.renkei.matching.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one message of the records topic says. */
public sealed interface CatalogueEvent {

    /** The key that versions are compared under. */
    String key();

    long recordVersion();

    /** The full state of a published or changed record. @param source what is kept of the event's data: the known fields, in JSON */
    record RecordPublished(CatalogueRecord state, byte[] source) implements CatalogueEvent {
        @Override
        public String key() {
            return state.id().toString();
        }

        @Override
        public long recordVersion() {
            return state.recordVersion();
        }
    }

    /** A record that nobody may see any more. @param municipality null in events of an earlier version of the catalogue */
    record RecordWithdrawn(
            UUID id, long recordVersion, @Nullable String municipality) implements CatalogueEvent {
        @Override
        public String key() {
            return id.toString();
        }
    }

    record MunicipalityChanged(Municipality state, byte[] source) implements CatalogueEvent {
        @Override
        public String key() {
            return state.code();
        }

        @Override
        public long recordVersion() {
            return state.recordVersion();
        }
    }

    record TaxonomyChanged(Taxonomy state, byte[] source) implements CatalogueEvent {
        static final String KEY = "taxonomy";

        @Override
        public String key() {
            return KEY;
        }

        @Override
        public long recordVersion() {
            return state.recordVersion();
        }
    }

    /** An event of a later version of the catalogue, about something that matching does not use. */
    record Other(String type) implements CatalogueEvent {
        @Override
        public String key() {
            return "";
        }

        @Override
        public long recordVersion() {
            return 0;
        }
    }
}

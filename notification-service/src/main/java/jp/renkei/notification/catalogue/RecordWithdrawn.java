package jp.renkei.notification.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import jp.renkei.notification.catalogue.RecordState.Home;
import jp.renkei.notification.intake.Bounds;
import jp.renkei.notification.intake.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a record that left the catalogue; the reason makes no difference here.
 *
 * @param municipality null in events of an earlier version of the catalogue
 */
record RecordWithdrawn(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion,
        @Nullable Home municipality)
        implements Keyed {

    RecordWithdrawn {
        Bounds.present(id);
        Bounds.version(recordVersion);
    }

    @Override
    public String key() {
        return id.toString();
    }
}

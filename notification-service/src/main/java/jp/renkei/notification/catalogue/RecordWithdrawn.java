package jp.renkei.notification.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import jp.renkei.notification.intake.Bounds;
import jp.renkei.notification.intake.Keyed;

/** What is read of a record that left the catalogue; the reason makes no difference here. */
record RecordWithdrawn(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion) implements Keyed {

    RecordWithdrawn {
        Bounds.present(id);
        Bounds.version(recordVersion);
    }

    @Override
    public String key() {
        return id.toString();
    }
}

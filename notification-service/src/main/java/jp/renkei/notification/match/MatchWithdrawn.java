package jp.renkei.notification.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import jp.renkei.notification.intake.Bounds;
import jp.renkei.notification.intake.Keyed;

/** What is read of a pair that is no longer shown; the reason makes no difference here. */
record MatchWithdrawn(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion) implements Keyed {

    MatchWithdrawn {
        Bounds.present(id);
        Bounds.version(recordVersion);
    }

    @Override
    public String key() {
        return id.toString();
    }
}

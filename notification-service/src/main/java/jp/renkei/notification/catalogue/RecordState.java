package jp.renkei.notification.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import jp.renkei.notification.intake.Bounds;
import jp.renkei.notification.intake.Keyed;

/** What is read of a published issue or initiative. */
record RecordState(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion,
        @JsonProperty(required = true) Home municipality,
        @JsonProperty(required = true) String title)
        implements Keyed {

    /** Twice what the catalogue takes. */
    private static final int LONGEST_TITLE = 200;

    RecordState {
        Bounds.present(id);
        Bounds.version(recordVersion);
        Bounds.present(municipality);
        Bounds.text(title, LONGEST_TITLE);
    }

    @Override
    public String key() {
        return id.toString();
    }

    /** Whose record it is; its name comes with the municipality's own events. */
    record Home(@JsonProperty(required = true) String code) {

        Home {
            Bounds.municipality(code);
        }
    }
}

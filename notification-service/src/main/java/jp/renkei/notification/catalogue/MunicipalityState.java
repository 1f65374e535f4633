package jp.renkei.notification.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import jp.renkei.notification.intake.Bounds;
import jp.renkei.notification.intake.Keyed;

/** What is read of a municipality, prefectures included. */
record MunicipalityState(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) long recordVersion,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Home prefecture)
        implements Keyed {

    private static final int LONGEST_NAME = 50;

    MunicipalityState {
        Bounds.municipality(code);
        Bounds.version(recordVersion);
        Bounds.text(name, LONGEST_NAME);
        Bounds.present(prefecture);
    }

    @Override
    public String key() {
        return code;
    }

    record Home(@JsonProperty(required = true) String name) {

        Home {
            Bounds.text(name, LONGEST_NAME);
        }
    }
}

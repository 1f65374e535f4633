package jp.renkei.notification.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** What is read of a record that left the catalogue; the reason makes no difference here. */
record RecordWithdrawn(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion) {}

package jp.renkei.notification.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** What is read of a published issue or initiative. */
record RecordState(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion,
        @JsonProperty(required = true) String title) {}

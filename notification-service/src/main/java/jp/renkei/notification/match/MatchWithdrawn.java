package jp.renkei.notification.match;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** What is read of a pair that is no longer shown; the reason makes no difference here. */
record MatchWithdrawn(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) long recordVersion) {}

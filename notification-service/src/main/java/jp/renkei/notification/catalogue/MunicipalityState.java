package jp.renkei.notification.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is read of a municipality, prefectures included. */
record MunicipalityState(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) long recordVersion,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) Home prefecture) {

    record Home(@JsonProperty(required = true) String name) {}
}

package jp.renkei.matching.event;

import java.util.UUID;

/** The data of {@code match.withdrawn}. */
record MatchWithdrawn(long recordVersion, UUID id, Reason reason) {

    static final String TYPE = "jp.renkei.matching.match.withdrawn.v1";

    /** Why neither side is shown the pair any more. */
    enum Reason {
        RECORD_WITHDRAWN,
        NO_LONGER_SIMILAR,
        /** Still a match, but better ones took its place on both sides. */
        DISPLACED
    }
}

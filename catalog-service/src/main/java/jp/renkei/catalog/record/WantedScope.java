package jp.renkei.catalog.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a municipality would like its partners to be. */
@Schema(
        description = "Where partners should be (相手の範囲): SAME_PREFECTURE 県内, NEARBY 近隣, ANYWHERE 全国, FAR 遠方 (not to be"
                + " hit by the same disaster).")
public enum WantedScope {
    SAME_PREFECTURE,
    NEARBY,
    ANYWHERE,
    /** Far away on purpose, for example not to be hit by the same disaster. */
    FAR
}

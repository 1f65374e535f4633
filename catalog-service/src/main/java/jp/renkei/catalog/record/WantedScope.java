package jp.renkei.catalog.record;

/** Where a municipality would like its partners to be. */
public enum WantedScope {
    SAME_PREFECTURE,
    NEARBY,
    ANYWHERE,
    /** Far away on purpose, for example not to be hit by the same disaster. */
    FAR
}

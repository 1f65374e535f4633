package jp.renkei.matching.catalogue;

/** Where a record looks for partners. */
public enum WantedScope {
    SAME_PREFECTURE,
    NEARBY,
    ANYWHERE,
    FAR
}

package jp.renkei.matching.catalogue;

/** The two kinds of record that are matched. */
public enum RecordType {
    ISSUE,
    INITIATIVE
}

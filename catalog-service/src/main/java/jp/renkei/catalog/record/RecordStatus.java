package jp.renkei.catalog.record;

/** Where a record stands in its life. */
public enum RecordStatus {
    DRAFT,
    PUBLISHED,
    CLOSED,
    WITHDRAWN
}

package jp.renkei.catalog.record;

/** What the last event about a record told the other services. */
enum Announcement {
    VISIBLE,
    CLOSED,
    UNPUBLISHED,
    WITHDRAWN,
    /** Still published, but for a narrower circle or not before a later moment. */
    NARROWED
}

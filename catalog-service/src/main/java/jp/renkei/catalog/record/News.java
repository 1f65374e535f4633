package jp.renkei.catalog.record;

import java.util.Locale;

/** What an event says has happened to a record. */
enum News {
    PUBLISHED,
    CHANGED,
    WITHDRAWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

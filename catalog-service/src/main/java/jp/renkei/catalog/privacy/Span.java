package jp.renkei.catalog.privacy;

/** A piece of a text: first UTF-16 unit and one after the last. */
record Span(int start, int end) {}

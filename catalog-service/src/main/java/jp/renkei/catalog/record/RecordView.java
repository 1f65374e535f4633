package jp.renkei.catalog.record;

/** A record as the current caller may see it, in three parts that an answer shows as one flat object. */
public record RecordView<C extends Content>(RecordHeader header, C content, RecordState state) {}

package jp.renkei.catalog.record;

import org.jspecify.annotations.Nullable;

/**
 * A record as the current caller may see it, in three parts that an answer shows as one flat object.
 *
 * @param content null when the caller cannot see the record any more
 */
public record RecordView<C extends Content>(
        RecordHeader header, @Nullable C content, RecordState state) {}

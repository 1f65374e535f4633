package jp.renkei.catalog.record;

import java.util.List;

/**
 * What distinguishes one kind of record from another; one stateless bean a kind.
 *
 * @param <C> what such a record says
 */
public interface RecordKind<C extends Content> {

    RecordType type();

    Class<C> contentClass();

    /** What a complete record of this kind has beyond the essentials; points of all wishes together are scaled to 100. */
    List<Wish<C>> wishes();
}

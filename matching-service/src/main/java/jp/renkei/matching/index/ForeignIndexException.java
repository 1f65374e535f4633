package jp.renkei.matching.index;

/** The documents of an index were not made by this version of the product from this topic. */
final class ForeignIndexException extends RuntimeException {

    ForeignIndexException() {
        super("made from another topic, epoch, schema, analyzer or encoder");
    }
}

package jp.renkei.matching.similarity;

/**
 * All texts in memory, each under a slot number given by the caller; exact. One writer at a time and no reader beside
 * it: the owner guards it.
 */
public interface SimilarityView {

    /** One text of a pass and its product with the pass's text, see {@link TextVector#dot}. */
    @FunctionalInterface
    interface ProductVisitor {
        void product(int slot, int product);
    }

    /** Puts a text under a free slot. */
    void put(int slot, TextVector text);

    /** Frees a slot. */
    void remove(int slot);

    /** The text under a slot in use. */
    TextVector text(int slot);

    /** Shows every slot in use whose product with {@code text} is at least {@code least}, in ascending order. */
    void eachAtLeast(int least, TextVector text, ProductVisitor visitor);
}

package jp.renkei.matching.similarity;

/**
 * All texts in memory, each under a slot number given by the caller; exact. One writer at a time and no reader beside
 * it: the owner guards it.
 */
public interface SimilarityView {

    /** Puts a text under a free slot. */
    void put(int slot, TextVector text);

    /** Frees a slot. */
    void remove(int slot);

    /** The text under a slot in use. */
    TextVector text(int slot);

    /** @return for every slot the product with {@code text}, 0 for free ones; longer than the highest slot in use */
    int[] products(TextVector text);
}

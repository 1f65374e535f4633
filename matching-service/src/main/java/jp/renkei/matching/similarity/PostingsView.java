package jp.renkei.matching.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SimilarityView} of postings in primitive arrays, cut into tiles of {@value PostingsTile#SLOTS} slots. One pass over
 * the postings of a text's terms gives its product with all others; replacing a text touches its own tile only.
 */
public final class PostingsView implements SimilarityView {

    private final List<PostingsTile> tiles = new ArrayList<>();
    private @Nullable TextVector[] texts = new @Nullable TextVector[1024];

    @Override
    public void put(int slot, TextVector text) {
        if (slot >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(slot + 1, texts.length + texts.length / 2));
        }
        texts[slot] = text;
        while (tiles.size() <= slot / PostingsTile.SLOTS) {
            tiles.add(new PostingsTile());
        }
        tiles.get(slot / PostingsTile.SLOTS).put(slot % PostingsTile.SLOTS, text);
    }

    @Override
    public void remove(int slot) {
        tiles.get(slot / PostingsTile.SLOTS).remove(slot % PostingsTile.SLOTS, text(slot));
        texts[slot] = null;
    }

    @Override
    public TextVector text(int slot) {
        TextVector text = texts[slot];
        if (text == null) {
            throw new IllegalArgumentException("Slot " + slot + " is free");
        }
        return text;
    }

    @Override
    public void eachAtLeast(int least, TextVector text, ProductVisitor visitor) {
        int[] sums = new int[tiles.isEmpty() ? 0 : PostingsTile.SLOTS];
        for (int tile = 0; tile < tiles.size(); tile++) {
            int end = tiles.get(tile).end();
            tiles.get(tile).products(text, sums);
            for (int i = 0; i < end; i++) {
                if (sums[i] >= least && texts[tile * PostingsTile.SLOTS + i] != null) {
                    visitor.product(tile * PostingsTile.SLOTS + i, sums[i]);
                }
            }
        }
    }
}

package jp.renkei.matching.similarity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A {@link SimilarityView} of vectors and postings in primitive arrays. One pass over the postings of a text's terms
 * gives its product with all others; replacing a text costs about as much as a pass.
 */
public final class PostingsView implements SimilarityView {

    private final Map<Long, Postings> postings = new HashMap<>();
    private @Nullable TextVector[] texts = new @Nullable TextVector[1024];

    @Override
    public void put(int slot, TextVector text) {
        if (slot >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(slot + 1, texts.length * 2));
        }
        texts[slot] = text;
        for (int i = 0; i < text.terms().length; i++) {
            postings.computeIfAbsent(text.terms()[i], term -> new Postings()).add(slot, text.weights()[i]);
        }
    }

    @Override
    public void remove(int slot) {
        TextVector text = text(slot);
        texts[slot] = null;
        for (long term : text.terms()) {
            Postings list = postings.get(term);
            if (list != null && list.remove(slot)) {
                postings.remove(term);
            }
        }
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
    public int[] products(TextVector text) {
        int[] sums = new int[texts.length];
        for (int i = 0; i < text.terms().length; i++) {
            Postings list = postings.get(text.terms()[i]);
            if (list != null) {
                list.addProducts(text.weights()[i], sums);
            }
        }
        for (int slot = 0; slot < sums.length; slot++) {
            TextVector other = texts[slot];
            if (other != null) {
                sums[slot] += TextVector.DENSE_FACTOR * TextVector.product(text.dense(), other.dense())
                        - text.common()
                        - other.common();
            }
        }
        return sums;
    }

    /** The texts that hold one term. */
    private static final class Postings {
        private int[] slots = new int[2];
        private short[] weights = new short[2];
        private int size;

        void add(int slot, short weight) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            slots[size] = slot;
            weights[size++] = weight;
        }

        /** @return whether nothing is left */
        boolean remove(int slot) {
            for (int i = 0; i < size; i++) {
                if (slots[i] == slot) {
                    size--;
                    slots[i] = slots[size];
                    weights[i] = weights[size];
                    break;
                }
            }
            return size == 0;
        }

        void addProducts(short weight, int[] sums) {
            for (int i = 0; i < size; i++) {
                sums[slots[i]] += weight * weights[i];
            }
        }
    }
}

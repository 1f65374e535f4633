package jp.renkei.matching.view;

import java.util.Arrays;

/** The records that a pass may have to score, best upper bound first. Not thread-safe. */
final class Candidates {

    @FunctionalInterface
    interface Visitor {
        void candidate(int slot, int product, int most);
    }

    private static final int NONE = -1;

    private int[] slots = new int[1024];
    private int[] products = new int[1024];
    /** Candidates of one upper bound form a chain: there are few different bounds. */
    private int[] next = new int[1024];

    private int[] first = new int[0];
    private int size;

    /** @param most what a pair can get at most: tenths of a point, not negative */
    void add(int slot, int product, int most) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
            products = Arrays.copyOf(products, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        if (most >= first.length) {
            int before = first.length;
            first = Arrays.copyOf(first, most + 1);
            Arrays.fill(first, before, most + 1, NONE);
        }
        slots[size] = slot;
        products[size] = product;
        next[size] = first[most];
        first[most] = size++;
    }

    void bestFirst(Visitor visitor) {
        for (int most = first.length - 1; most >= 0; most--) {
            for (int i = first[most]; i != NONE; i = next[i]) {
                visitor.candidate(slots[i], products[i], most);
            }
        }
    }
}

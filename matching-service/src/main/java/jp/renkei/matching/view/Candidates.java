package jp.renkei.matching.view;

import java.util.Arrays;

/** What a pass may have to look at, to be taken out in the order of promise. Not thread-safe. */
final class Candidates {

    /** Of the same promise, in the order in which they were added. */
    @FunctionalInterface
    interface Visitor {
        void candidate(int slot, int product, int most);
    }

    private int[] slots = new int[1024];
    private int[] products = new int[1024];
    private int[] promises = new int[1024];
    private int size;
    private int highest;

    /** @param most what a pair can get at most: tenths of a point, not negative */
    void add(int slot, int product, int most) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size * 2);
            products = Arrays.copyOf(products, size * 2);
            promises = Arrays.copyOf(promises, size * 2);
        }
        slots[size] = slot;
        products[size] = product;
        promises[size++] = most;
        highest = Math.max(highest, most);
    }

    void bestFirst(Visitor visitor) {
        for (int i : order()) {
            visitor.candidate(slots[i], products[i], promises[i]);
        }
    }

    /** Counting sort: there are few different promises. */
    private int[] order() {
        int[] next = new int[highest + 2];
        for (int i = 0; i < size; i++) {
            next[highest - promises[i] + 1]++;
        }
        for (int promise = 1; promise < next.length; promise++) {
            next[promise] += next[promise - 1];
        }
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[highest - promises[i]]++] = i;
        }
        return order;
    }
}
